// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The coordinates that the README tells people to copy are those of this build. */
class DependencySnippetTest {

    private static final Pattern OURS = Pattern.compile(
            "<groupId>lv\\.vienreiz</groupId>\\s*<artifactId>([^<]+)</artifactId>(?:\\s*<version>([^<]+)</version>)?");

    @Test
    void namesTheBomOfThisVersionAndModulesThatItLists() throws Exception {
        String bom = Files.readString(Page.ROOT.resolve("bom/pom.xml"));
        List<String> named = new ArrayList<>();
        for (var block : Page.read(Page.ROOT.resolve("README.md")).blocks("xml")) {
            Matcher ours = OURS.matcher(block.group());
            while (ours.find()) {
                named.add(ours.group(1));

                assertThat(bom).contains("<artifactId>" + ours.group(1) + "</artifactId>");
                if (ours.group(2) != null) {
                    assertThat(bom).contains("<version>" + ours.group(2) + "</version>");
                }
            }
        }

        assertThat(named).containsExactly("vienreiz-bom", "exchange-client");
    }
}
