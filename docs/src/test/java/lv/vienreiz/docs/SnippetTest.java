// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every Java snippet of a page is a piece of a test that runs; {@code -Dgolden=update} writes the pages anew. */
class SnippetTest {

    private static final Pattern SHOWN =
            Pattern.compile("<!-- snippet (\\S+) -->\n```java\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    static List<Page> pagesWithJava() throws IOException {
        return Page.all().stream()
                .filter(page -> !page.blocks("java").isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pagesWithJava")
    void showsOnlyWhatRuns(Page page) throws IOException {
        StringBuilder expected = new StringBuilder();
        Matcher shown = SHOWN.matcher(page.text());
        int snippets = 0;
        while (shown.find()) {
            String block = "<!-- snippet " + shown.group(1) + " -->\n```java\n"
                    + Snippet.parse(shown.group(1)).text() + "```";
            shown.appendReplacement(expected, Matcher.quoteReplacement(block));
            snippets++;
        }
        shown.appendTail(expected);
        if (System.getProperty("golden").equals("update")) {
            Files.writeString(page.file(), expected);
        } else {
            assertThat(page.text())
                    .as("%s; -Dgolden=update writes it anew", page)
                    .isEqualTo(expected.toString());
        }

        List<MatchResult> blocks = page.blocks("java");
        assertThat(blocks).as("%s names the source of each snippet", page).hasSize(snippets);
    }

    @Test
    void looksAtTheReadme() throws IOException {
        assertThat(pagesWithJava()).extracting(Page::toString).contains("README.md");
    }

    @Test
    void readmeIsShort() throws IOException {
        assertThat(Page.read(Page.ROOT.resolve("README.md")).text().lines()).hasSizeLessThan(150);
    }
}
