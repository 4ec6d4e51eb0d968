// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.vienreiz.assessment.ServiceAssessment;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.Measure;
import lv.vienreiz.assessment.scoring.Score;

/** Scores by measure. A measure for which the model sets no target is to reach the full score. */
final class Scores {

    private static final int DECIMALS = 2;

    private Scores() {}

    private static Score value(Map<String, Score> scores, Measure measure) {
        return Objects.requireNonNull(scores.get(measure.id()), measure.id());
    }

    /** The measures by which there are scores, in the order of the model. */
    static List<Measure> of(AssessmentModel model, Map<String, Score> scores) {
        return model.measures().stream()
                .filter(measure -> scores.containsKey(measure.id()))
                .toList();
    }

    static void table(ServiceAssessment service, Markup page, Words words) {
        Map<String, Score> scores = service.scores().scores();
        Table table = new Table(page).open(words.of("scores"), "scores");
        table.head(words.of("measure"), words.of("score"), words.of("score.target"));
        for (Measure measure : of(service.model(), scores)) {
            table.row()
                    .rowHead(() -> page.text(measure.name()))
                    .cell(words.of("score"), () -> number(value(scores, measure), page, words))
                    .cell(
                            words.of("score.target"),
                            () -> page.text(words.score(measure.target().orElse(AssessmentModel.TOP))))
                    .end();
        }
        table.close();
    }

    /** The scores that are below their target, in one line. */
    static void line(ServiceAssessment service, Markup page, Words words) {
        list(service.behind(), service.scores().scores(), page, words);
    }

    static void list(List<Measure> measures, Map<String, Score> scores, Markup page, Words words) {
        page.open("ul", "class", "scoreList");
        for (Measure measure : measures) {
            page.open("li").text(measure.name()).text(" ");
            number(value(scores, measure), page, words);
            page.close();
        }
        page.close();
    }

    private static void number(Score score, Markup page, Words words) {
        score.decimal(DECIMALS)
                .ifPresentOrElse(
                        value -> page.leaf("strong", words.score(value)),
                        () -> page.leaf("span", words.of(score.state()), "class", "quiet"));
    }
}
