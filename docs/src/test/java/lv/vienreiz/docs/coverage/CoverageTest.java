// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.docs.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.vienreiz.document.form.FormRegistry;
import lv.vienreiz.document.schema.Schemas;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.rule.RuleCatalogue;
import lv.vienreiz.rule.RuleDescription;
import org.junit.jupiter.api.Test;

/**
 * What of the sources the library has: each term, code-list value and rule with its type and test, or why it has none. The
 * page is generated from the tables in {@code docs/coverage} and from the rule books.
 */
class CoverageTest {

    private static final Path TABLES = Path.of("coverage");
    private static final Path PAGE = Path.of("reference/coverage.md");
    private static final int RULES = 126;

    /** The test that walks the cases of all rules, and so names no type. */
    private static final String WALK = "RuleCaseTest";

    private final List<Row> terms = Row.in(TABLES.resolve("terms.csv"), 5);
    private final List<Row> codes = Row.in(TABLES.resolve("codes.csv"), 5);
    private final List<Row> rules = Row.in(TABLES.resolve("rules.csv"), 2);
    private final TestSources tests = TestSources.below(Path.of(".."));

    CoverageTest() throws IOException {}

    @Test
    void eachTermHasATypeAndATestOrAReason() {
        List<String> faults = new ArrayList<>();
        for (Row row : terms) {
            faults.addAll(faults(row.cell(1), new Target(row.cell(2)), row.cell(3), row.cell(4)));
        }
        assertThat(faults).isEmpty();
        assertThat(terms).hasSizeGreaterThan(60);
    }

    @Test
    void eachCodeHasAValueAndATestOrAReason() throws ClassNotFoundException {
        List<String> faults = new ArrayList<>();
        for (Row row : codes) {
            Target target = new Target(row.cell(2));
            List<String> own = faults(row.cell(0), target, row.cell(3), row.cell(4));
            faults.addAll(own);
            if (own.isEmpty() && !target.isNothing() && !target.isData()) {
                List<String> values = target.values();
                ours(row).stream()
                        .filter(value -> !values.contains(value))
                        .forEach(value -> faults.add(row.cell(0) + " has no " + value));
            }
        }
        assertThat(faults).isEmpty();
    }

    /** The other way round: a constant that no source names would be our own invention. */
    @Test
    void noEnumerationOfACodeListHasConstantsBeyondTheSources() throws ClassNotFoundException {
        Map<String, Set<String>> named = new HashMap<>();
        for (Row row : codes) {
            if (row.cell(2).startsWith("lv.")) {
                named.computeIfAbsent(row.cell(2), type -> new HashSet<>()).addAll(ours(row));
            }
        }
        named.remove("lv.vienreiz.catalog.Proactivity");
        Map<String, List<String>> beyond = new HashMap<>();
        for (Map.Entry<String, Set<String>> type : named.entrySet()) {
            List<String> more = new Target(type.getKey())
                    .values().stream()
                            .filter(value -> !type.getValue().contains(value))
                            .toList();
            if (!more.isEmpty()) {
                beyond.put(type.getKey(), more);
            }
        }
        assertThat(beyond)
                .as("constants that are our own")
                .isEqualTo(Map.of("lv.vienreiz.agreement.Delegability", List.of("RETAINED", "EITHER_SIDE")));
    }

    @Test
    void eachRuleIsInARuleBookOrHasAReason() {
        Set<Integer> found = new HashSet<>();
        rulesOfTheDomain().forEach(rule -> found.add(number(rule.id().value())));
        Set<Integer> excused = new HashSet<>();
        for (Row row : rules) {
            String[] range = row.cell(0).substring("RULE-".length()).split("-");
            int first = Integer.parseInt(range[0]);
            int last = Integer.parseInt(range[range.length - 1]);
            assertThat(row.cell(1)).isNotBlank();
            IntStream.rangeClosed(first, last).forEach(excused::add);
        }

        assertThat(IntStream.rangeClosed(1, RULES).filter(rule -> !found.contains(rule) && !excused.contains(rule)))
                .as("rules without a rule book and without a reason")
                .isEmpty();
        assertThat(excused).as("rules that are excused and exist").doesNotContainAnyElementsOf(found);
    }

    @Test
    void thePageIsTheOneTheTablesGive() throws IOException {
        String page = page();
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).as("refresh it by -Dgolden=update").content().isEqualTo(page);
    }

    private List<String> faults(String name, Target target, String test, String because) {
        if (target.isNothing()) {
            return because.isBlank() ? List.of(name + " has neither a type nor a reason") : List.of();
        }
        List<String> faults = new ArrayList<>();
        if (!target.fault().isEmpty()) {
            faults.add(name + ": " + target.fault());
        }
        if (!tests.texts().containsKey(test)) {
            faults.add(name + ": there is no test " + test);
        }
        boolean silent = target.typeName()
                .filter(type -> !test.equals(WALK) && !tests.speakOf(test, type))
                .isPresent();
        if (silent) {
            faults.add(name + ": " + test + " does not speak of it");
        }
        return faults;
    }

    /** What the values of the sources are called in the library. */
    private static List<String> ours(Row row) {
        return Arrays.stream(row.cell(1).split(" "))
                .map(value -> value.substring(value.indexOf('=') + 1))
                .toList();
    }

    private static List<RuleDescription> rulesOfTheDomain() {
        return RuleCatalogue.all().stream()
                .filter(RuleDescription.class::isInstance)
                .map(RuleDescription.class::cast)
                .filter(rule -> rule.id().value().startsWith("RULE-"))
                .toList();
    }

    private static int number(String rule) {
        return Integer.parseInt(rule.substring("RULE-".length()));
    }

    private String page() {
        StringBuilder page = new StringBuilder("""
                # Coverage

                What the source documents name, and what it is in the library. Made from `docs/coverage/*.csv` and the rule books by
                `CoverageTest`; the build fails if a term, a value or a rule has neither a type nor a reason, if a type or test does
                not exist, or if a code list has constants that no source names.

                ## Terms

                | Latvian | Term | In the library | Test |
                |---|---|---|---|
                """);
        for (Row row : terms) {
            line(page, row.cell(0), row.cell(1), shown(row, 2), row.cell(3));
        }
        page.append("\n## Code lists\n\n| List | Values | In the library | Test |\n|---|---|---|---|\n");
        for (Row row : codes) {
            String values =
                    row.cell(1).replaceAll("([^ =]+)=([^ ]+)", "$1 (`$2`)").replace(" (", "\u00A0(");
            line(page, row.cell(0), values.replace(" ", ", "), shown(row, 2), row.cell(3));
        }
        page.append("\n## Rules\n\n| Rule | Source | Of | M-2013 | P-2019 | Test |\n|---|---|---|---|---|---|\n");
        for (RuleDescription rule : rulesOfTheDomain()) {
            line(
                    page,
                    rule.id().value(),
                    rule.source(),
                    subjects(rule),
                    weight(rule, Profile.M_2013),
                    weight(rule, Profile.P_2019),
                    "RuleCaseTest");
        }
        page.append(
                "\nEach has valid and invalid cases, which `RuleCaseTest` runs in both profiles; see [rules](rules.md).\n");
        page.append("\n| Not a rule of a document | Because |\n|---|---|\n");
        for (Row row : rules) {
            page.append("| ")
                    .append(row.cell(0))
                    .append(" | ")
                    .append(row.cell(1))
                    .append(" |\n");
        }
        return page.toString();
    }

    /** The kinds of document that a rule is about. */
    private static String subjects(RuleDescription rule) {
        return Schemas.names().stream()
                .filter(name -> RuleCatalogue.about(
                                FormRegistry.ofName(name).orElseThrow().type())
                        .contains(rule))
                .collect(Collectors.joining(", "));
    }

    private static String weight(RuleDescription rule, Profile profile) {
        return rule.severityIn(profile)
                .map(s -> s.name().toLowerCase(java.util.Locale.ROOT))
                .orElse("–");
    }

    private static String shown(Row row, int cell) {
        return row.cell(cell).isEmpty()
                ? "not modelled: " + row.cell(row.cells().size() - 1)
                : new Target(row.cell(cell)).shown();
    }

    private static void line(StringBuilder page, String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
