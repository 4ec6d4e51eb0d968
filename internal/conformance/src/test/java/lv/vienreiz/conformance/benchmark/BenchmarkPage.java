// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.conformance.benchmark;

import java.util.List;
import java.util.Map;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.Certainty;
import lv.vienreiz.assessment.model.Departure;
import lv.vienreiz.text.Language;

/** The page of the documentation that tells how far official results are reproduced. */
final class BenchmarkPage {

    private final StringBuilder page = new StringBuilder();

    private BenchmarkPage() {}

    static String of(AssessmentModel model, Comparison comparison) {
        BenchmarkPage written = new BenchmarkPage();
        written.head(model);
        written.counts(comparison);
        written.classes(model, comparison);
        written.overrides(comparison);
        written.measured(model);
        written.rows(comparison);
        return written.page.toString();
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    private void head(AssessmentModel model) {
        line("# The eGovernment Benchmark, reproduced");
        line("");
        line(
                "This page is made by `BenchmarkConformanceTest` (`internal/conformance`, where the official material lies beside");
        line("the project) and compared with it on each run. The model document `" + model.id()
                + "` takes the official answers");
        line(
                "of the 2023 edition (collected in 2021 and 2022; 35 countries, nine life events) and makes of them every result");
        line(
                "that was published of these two years: of services, of portals, of life events, of countries, and of their");
        line(
                "averages. The reckoning is exact; published numbers are floating-point numbers, so they may differ by 1e-9.");
        line("");
        line(
                "What the landscaping found (applicable, automated, level of government, kind of service) is taken from the");
        line(
                "tables of results, since it was published only there. No score is. Results of the years 2016 to 2020, which the");
        line("edition repeats, cannot be checked: their answers are not in it.");
        line("");
    }

    private void counts(Comparison comparison) {
        line("## Counts");
        line("");
        line(
                "A row is one published number, or the published absence of one. Numbers of countries are brought together of");
        line(
                "the numbers of services as reproduced, with classes and overrides; the last column takes the model alone.");
        line("");
        line("| what | rows | with a number | exact | by a class | overrides | exact by the model alone |");
        line("|---|---|---|---|---|---|---|");
        long all = 0;
        long allExact = 0;
        long allByClass = 0;
        long allOverrides = 0;
        for (Map.Entry<String, List<Row>> kind : comparison.rows().entrySet()) {
            if (kind.getKey().endsWith(Comparison.PURE)) {
                continue;
            }
            List<Row> rows = kind.getValue();
            long exact = rows.stream().filter(Row::isExact).count();
            long byClass = comparison.differences().stream()
                    .filter(difference -> difference.departure().isPresent() && rows.contains(difference.row()))
                    .count();
            long overrides = rows.size() - exact - byClass;
            List<Row> pure = comparison.rows().getOrDefault(kind.getKey() + Comparison.PURE, rows);
            line("| " + kind.getKey() + " | " + rows.size() + " | "
                    + rows.stream().filter(row -> row.published().isPresent()).count() + " | " + exact + " | " + byClass
                    + " | " + overrides + " | "
                    + pure.stream().filter(Row::isExact).count() + " |");
            all += rows.size();
            allExact += exact;
            allByClass += byClass;
            allOverrides += overrides;
        }
        line("| together | " + all + " | | " + allExact + " | " + allByClass + " | " + allOverrides + " | |");
        line("");
    }

    private void classes(AssessmentModel model, Comparison comparison) {
        line("## Classes");
        line("");
        line(
                "Published numbers do not always follow the published method. Each of these departures stands in the model");
        line("document and is reckoned by the same engine; a row is of the first class, in this order, that gives its");
        line(
                "number. Why a row is of a class the material does not say; the last column counts the rows that the same");
        line("departure would spoil, that is why it is a class and not the rule.");
        line("");
        line("| class | what is otherwise | rows | would spoil |");
        line("|---|---|---|---|");
        for (Departure departure : model.departures()) {
            line("| `" + departure.id() + "` | " + departure.statement().inOrFirst(Language.ENGLISH) + " | "
                    + comparison.byClass().getOrDefault(departure.id(), 0L) + " | "
                    + comparison.wouldSpoil(departure.id()) + " |");
        }
        line("");
    }

    private void overrides(Comparison comparison) {
        line("## Overrides");
        line("");
        line(
                "No class gives these; the published number is taken as it is. Four stand by themselves; the others are averages");
        line(
                "that contain the Turkish one, of which the published tables have no service with a number. Of the two documents");
        line("with 0 the answers say that none is needed; nothing in the answers gives the German number.");
        line("");
        line("| where | measure | published | by the model |");
        line("|---|---|---|---|");
        comparison
                .overrides()
                .forEach(difference -> line("| " + difference.row().place() + " | "
                        + difference.row().measure() + " | " + difference.row().publishedShown() + " | "
                        + difference.row().shown(difference.row().ours()) + " |"));
        line("");
    }

    private void measured(AssessmentModel model) {
        line("## What the method paper leaves open");
        line("");
        line(model.note().orElseThrow().inOrFirst(Language.ENGLISH));
        line("");
        line(
                "Of these measures the form of the reckoning, a weight or the rounding is our reading, or was found by holding");
        line("answers against results:");
        line("");
        model.measures().stream()
                .filter(measure -> measure.certainty() != Certainty.STATED)
                .forEach(measure -> line("- `" + measure.id() + "`, "
                        + measure.name().inOrFirst(Language.ENGLISH) + ": "
                        + (measure.certainty() == Certainty.READING ? "our reading" : "measured")));
        line("");
    }

    private void rows(Comparison comparison) {
        line("## Rows of each class");
        line("");
        line("| where | measure | published | by the model | class |");
        line("|---|---|---|---|---|");
        comparison.differences().stream()
                .filter(difference -> difference.departure().isPresent())
                .forEach(difference -> line("| " + difference.row().place() + " | "
                        + difference.row().measure() + " | " + difference.row().publishedShown() + " | "
                        + difference.row().shown(difference.row().ours()) + " | `"
                        + difference.departure().orElseThrow() + "` |"));
    }
}
