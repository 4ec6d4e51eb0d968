// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link from a page to another place of the checkout leads somewhere. */
class LinkTest {

    @TempDir
    Path folder;

    static List<Page> pages() throws IOException {
        return Page.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leadsSomewhere(Page page) throws IOException {
        assertThat(dead(page)).as("%s", page).isEmpty();
    }

    @Test
    void findsADeadLink() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.md"),
                "# One two\n[good](#one-two) [bad](#three) [gone](b.md) [far](https://example.lv)\n");

        assertThat(dead(Page.read(file))).containsExactly("#three", "b.md");
    }

    private static List<String> dead(Page page) throws IOException {
        List<String> dead = new java.util.ArrayList<>();
        for (String link : page.links()) {
            if (!link.startsWith("https:") && !link.startsWith("mailto:") && !leads(page, link)) {
                dead.add(link);
            }
        }
        return dead;
    }

    private static boolean leads(Page page, String link) throws IOException {
        String[] parts = link.split("#", -1);
        Path target = parts[0].isEmpty()
                ? page.file()
                : page.file().resolveSibling(parts[0]).normalize();
        if (!Files.exists(target)) {
            return false;
        }
        return parts.length < 2 || Page.read(target).anchors().contains(parts[1]);
    }
}
