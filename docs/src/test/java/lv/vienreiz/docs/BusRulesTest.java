// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of the rules of the bus client names only classes and tests that are there, and every rule. */
class BusRulesTest {

    private static final Pattern ROW =
            Pattern.compile("^\\| (\\d+)\\. [^|]+ \\| ([^|]+) \\| ([^|]+) \\|$", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`([A-Za-z]+)(?:#([A-Za-z]+))?`");

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Page.read(Page.ROOT.resolve("docs/reference/bus-rules.md"))
                        .text())
                .results()
                .toList();
    }

    /** The sources of a kind by the names of their classes; names that occur twice are held against both. */
    private static Map<String, String> sources(String kind) throws IOException {
        Map<String, String> sources = new HashMap<>();
        try (Stream<Path> files = Files.walk(Page.ROOT)) {
            for (Path file : files.filter(path ->
                            path.toString().endsWith(".java") && path.toString().contains("/src/" + kind + "/"))
                    .toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                sources.merge(name, Files.readString(file), String::concat);
            }
        }
        return sources;
    }

    @Test
    void everyRuleHasItsRow() throws IOException {
        assertThat(rows().stream().map(row -> Integer.valueOf(row.group(1))).toList())
                .containsExactlyElementsOf(IntStream.concat(IntStream.rangeClosed(1, 20), IntStream.rangeClosed(26, 38))
                        .boxed()
                        .toList());
    }

    @Test
    void everyClassIsThere() throws IOException {
        Map<String, String> sources = sources("main");
        for (MatchResult row : rows()) {
            List<MatchResult> names = NAME.matcher(row.group(2)).results().toList();

            assertThat(names).as("rule %s", row.group(1)).isNotEmpty();
            assertThat(sources.keySet())
                    .as("rule %s", row.group(1))
                    .containsAll(names.stream().map(name -> name.group(1)).toList());
        }
    }

    @Test
    void everyTestIsThere() throws IOException {
        Map<String, String> sources = sources("test");
        for (MatchResult row : rows()) {
            List<MatchResult> names = NAME.matcher(row.group(3)).results().toList();

            assertThat(names).as("rule %s", row.group(1)).isNotEmpty();
            for (MatchResult name : names) {
                assertThat(name.group(2))
                        .as("rule %s: %s", row.group(1), name.group())
                        .isNotNull();
                assertThat(sources.getOrDefault(name.group(1), ""))
                        .as("rule %s: %s", row.group(1), name.group())
                        .containsPattern("@(?:Test|Property|ParameterizedTest)\\b[^;{}]*(?:\\{[^}]*\\}[^;{}]*)*void "
                                + name.group(2) + "\\(");
            }
        }
    }
}
