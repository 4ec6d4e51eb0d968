// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import static lv.vienreiz.assessment.Samples.declared;
import static lv.vienreiz.assessment.Samples.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.vienreiz.assessment.model.Absence;
import lv.vienreiz.assessment.model.AnswerMeaning;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.Certainty;
import lv.vienreiz.assessment.model.Criterion;
import lv.vienreiz.assessment.model.CriterionId;
import lv.vienreiz.assessment.model.Measure;
import lv.vienreiz.assessment.model.MeasureBuilder;
import lv.vienreiz.assessment.model.Method;
import lv.vienreiz.assessment.model.Probe;
import lv.vienreiz.assessment.model.Scale;
import lv.vienreiz.assessment.model.ScaleAnswer;
import lv.vienreiz.assessment.model.Scope;
import lv.vienreiz.assessment.model.Term;
import lv.vienreiz.assessment.scoring.Score;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** Verdicts on scales that a model brings itself. */
class OwnScalesTest {

    private static final LocalizedText TEXT = LocalizedText.lv("Teksts");

    private static final Scale ONE_TO_THREE = new Scale(
            "own",
            Stream.of("1", "2", "3")
                    .map(points -> ScaleAnswer.worth(points, new BigDecimal(points)))
                    .toList());

    private static final Scale YES_OR_NOTHING = new Scale(
            "own",
            List.of(ScaleAnswer.worth("yes", BigDecimal.ONE), ScaleAnswer.without("no", AnswerMeaning.UNANSWERED)));

    /** Two criteria: whether the description is published, and one that can only be declared. */
    private static AssessmentModel model(Scale scale, Optional<Absence> unanswered) {
        MeasureBuilder measure = Measure.builder("m", TEXT, Scope.SUBJECT, Method.MEAN, Certainty.OWN, "own")
                .terms(List.of(Term.of("published"), Term.of("said")));
        unanswered.ifPresent(measure::unanswered);
        return AssessmentModel.builder("own", TEXT, "1", "own", Certainty.OWN)
                .scales(List.of(scale))
                .criteria(List.of(
                        criterion("published").toBuilder()
                                .probe(Probe.DESCRIPTION_PUBLISHED)
                                .build(),
                        criterion("said")))
                .measures(List.of(measure.build()))
                .build();
    }

    private static Criterion criterion(String id) {
        return Criterion.builder(CriterionId.parse(id), TEXT, Certainty.OWN, "own")
                .scale("own")
                .build();
    }

    private static Score score(AssessmentModel model, Verdict said) {
        return Assessment.of(model)
                .assess(
                        Samples.bare(),
                        evidence().addDeclaration(declared("said", said)).build())
                .scores()
                .score("m");
    }

    @Test
    void whatFactsRefuteIsWorthTheLeastAndIsNotLeftOut() {
        assertThat(score(model(ONE_TO_THREE, Optional.empty()), Verdict.MET).decimal(2))
                .hasValue(new BigDecimal("66.67"));
        assertThat(score(model(ONE_TO_THREE, Optional.empty()), Verdict.NOT_MET).decimal(2))
                .hasValue(new BigDecimal("33.33"));
    }

    @Test
    void aScaleWithoutNoHasOneForFacts() {
        assertThat(score(model(YES_OR_NOTHING, Optional.empty()), Verdict.MET).decimal(2))
                .hasValue(new BigDecimal("50.00"));
    }

    @Test
    void whatDoesNotApplyIsNotUnanswered() {
        assertThat(score(model(ONE_TO_THREE, Optional.of(Absence.ZERO)), Verdict.NOT_APPLICABLE)
                        .decimal(2))
                .hasValue(new BigDecimal("33.33"));
        assertThat(score(model(ONE_TO_THREE, Optional.of(Absence.ZERO)), Verdict.UNCLEAR)
                        .decimal(2))
                .hasValue(new BigDecimal("16.67"));
    }

    @Test
    void theModelOfTheResultIsTheOneThatWasGiven() {
        AssessmentModel model = model(ONE_TO_THREE, Optional.empty());
        ServiceAssessment result =
                Assessment.of(model).assess(Samples.bare(), evidence().build());

        assertThat(result.model()).isEqualTo(model);
        assertThat(Assessment.of(model)
                        .portfolio(List.of(result), Samples.AS_OF)
                        .services())
                .hasSize(1);
    }
}
