// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.conformance.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.AssessmentModels;
import org.junit.jupiter.api.Test;

/** The shipped model document makes of the official answers of the 2023 edition what was published. */
class BenchmarkConformanceTest {

    private static final AssessmentModel MODEL = AssessmentModels.eGovernmentBenchmark();
    private static final Path FOLDER = Path.of(System.getProperty("conformance.material"), "egov-benchmark-2023");
    private static final Comparison COMPARISON = Comparison.of(MODEL, FOLDER, "egovbench_2023");

    @Test
    void eachRowIsReproducedOrFallsIntoAClassOfTheModel() {
        Map<String, String> counts = new TreeMap<>();
        COMPARISON
                .rows()
                .forEach((kind, rows) -> counts.put(
                        kind,
                        rows.size() + " rows, "
                                + rows.stream().filter(Row::isExact).count() + " exact"));

        assertThat(counts)
                .isEqualTo(Map.ofEntries(
                        Map.entry("services, national", "19320 rows, 19303 exact"),
                        Map.entry("services, cross-border", "5775 rows, 5771 exact"),
                        Map.entry("countries, life events", "5985 rows, 5984 exact"),
                        Map.entry("countries, averages of life events", "3325 rows, 3322 exact"),
                        Map.entry("countries, levels of government", "1995 rows, 1995 exact"),
                        Map.entry("averages of countries, life events", "342 rows, 341 exact"),
                        Map.entry("averages of countries, averages of life events", "190 rows, 187 exact"),
                        Map.entry("averages of countries, levels of government", "114 rows, 114 exact"),
                        Map.entry("countries, life events without classes", "5985 rows, 5935 exact"),
                        Map.entry("countries, averages of life events without classes", "3325 rows, 3185 exact"),
                        Map.entry("countries, levels of government without classes", "1995 rows, 1974 exact"),
                        Map.entry("averages of countries, life events without classes", "342 rows, 291 exact"),
                        Map.entry(
                                "averages of countries, averages of life events without classes", "190 rows, 91 exact"),
                        Map.entry(
                                "averages of countries, levels of government without classes", "114 rows, 95 exact")));
    }

    @Test
    void classesAreFewAndAllOfThemAreNeeded() {
        assertThat(MODEL.departures()).hasSizeLessThanOrEqualTo(6);
        assertThat(COMPARISON.byClass())
                .isEqualTo(Map.of(
                        "every-site-counts", 9L,
                        "automation-ignored", 4L,
                        "automated-as-zero", 4L,
                        "best-site", 1L));
    }

    @Test
    void overridesAreFewAndListed() {
        List<String> overrides = COMPARISON.overrides().stream()
                .map(difference ->
                        difference.row().place() + " " + difference.row().measure() + ": "
                                + difference.row().publishedShown() + ", not "
                                + difference.row().shown(difference.row().ours()))
                .toList();

        assertThat(overrides)
                .containsExactly(
                        "Cross-border / LT / Business Start-up / 6.2 cross-border-edocuments: 0.00, not none",
                        "Cross-border / DE / Moving / 1.4 cross-border-availability: 22.50, not 25.00",
                        "Cross-border / PL / Economic / 3.2 cross-border-edocuments: 0.00, not none",
                        "biennial {country=TR} 4.4: 43.87, not 50.14",
                        "citizen {country=TR} 4.4: 47.78, not 57.33",
                        "year {country=TR, year=2021} 4.4: 42.86, not 53.57",
                        "life-event {country=TR, lifeEvent=Health, year=2021} 4.4: 0.00, not none",
                        "all-biennial {} 4.4: 47.84, not 48.02",
                        "all-citizen {} 4.4: 45.18, not 45.45",
                        "all-year {year=2021} 4.4: 33.44, not 33.75",
                        "all-life-event {lifeEvent=Health, year=2021} 4.4: 46.97, not 49.21");
        assertThat(overrides.size() * 50L)
                .as("at most two in a hundred rows")
                .isLessThanOrEqualTo(COMPARISON.rows().values().stream()
                        .mapToLong(List::size)
                        .sum());
    }

    @Test
    void thePageSaysWhatTheTestFinds() throws IOException {
        Path page = Path.of(System.getProperty("conformance.benchmark.page"));
        String text = BenchmarkPage.of(MODEL, COMPARISON);
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(page, text);
        }

        assertThat(page).hasContent(text);
    }
}
