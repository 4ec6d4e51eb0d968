// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import lv.vienreiz.assessment.ServiceAssessment;
import lv.vienreiz.assessment.improvement.Comparison;
import lv.vienreiz.assessment.improvement.Standing;
import lv.vienreiz.assessment.model.AssessmentModel;

/** Writes how services stand to those of the sector and the state. */
final class ComparisonPart {

    private ComparisonPart() {}

    static void write(Comparison comparison, AssessmentModel model, Markup page, Words words) {
        String id = ReportPage.id(words, "comparison");
        page.open("section", "aria-labelledby", id).leaf("h2", words.of("comparison"), "id", id);
        Map<String, Standing> rows = new LinkedHashMap<>();
        rows.put(words.of("comparison.own"), comparison.own());
        comparison.sector().ifPresent(sector -> rows.put(words.of("comparison.sector"), sector));
        comparison.state().ifPresent(state -> rows.put(words.of("comparison.state"), state));
        new StandingTable(model, page, words).write(words.of("comparison"), words.of("comparison.who"), rows, true);
        behind(comparison, page, words);
        page.close();
    }

    private static void behind(Comparison comparison, Markup page, Words words) {
        if (comparison.behind().isEmpty()) {
            return;
        }
        String key = comparison.sector().isPresent() ? "comparison.behindSector" : "comparison.behindState";
        page.open("details", "class", "rung")
                .open("summary")
                .leaf(
                        "strong",
                        words.of(
                                key,
                                "services",
                                comparison.behind().size(),
                                "all",
                                comparison.own().services()))
                .close()
                .open("ul");
        for (ServiceAssessment service : comparison.behind()) {
            page.open("li")
                    .text(service.service().name())
                    .text(" ")
                    .leaf("span", words.of("level", "rank", service.level().rank()), "class", "quiet")
                    .close();
        }
        page.close().close();
    }
}
