// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lv.vienreiz.assessment.model.Absence;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.AssessmentModelBuilder;
import lv.vienreiz.assessment.model.Certainty;
import lv.vienreiz.assessment.model.Criterion;
import lv.vienreiz.assessment.model.CriterionId;
import lv.vienreiz.assessment.model.Measure;
import lv.vienreiz.assessment.model.MeasureBuilder;
import lv.vienreiz.assessment.model.Method;
import lv.vienreiz.assessment.model.Scope;
import lv.vienreiz.assessment.model.Term;
import lv.vienreiz.text.LocalizedText;

/** Small models that tests share: criteria c0, c1, … that take yes and no, and one measure m of all of them. */
final class Models {

    private static final LocalizedText TEXT = LocalizedText.lv("Teksts");

    private Models() {}

    static AssessmentModelBuilder of(int criteria, Measure... measures) {
        return AssessmentModel.builder("own", TEXT, "1", "own", Certainty.OWN)
                .criteria(IntStream.range(0, criteria)
                        .mapToObj(i -> Criterion.builder(CriterionId.parse("c" + i), TEXT, Certainty.OWN, "own")
                                .build())
                        .toList())
                .measures(List.of(measures));
    }

    static MeasureBuilder measure(String id, Scope scope, Method method) {
        return Measure.builder(id, TEXT, scope, method, Certainty.OWN, "own");
    }

    /** A measure of the first criteria, with weights 1, 2, 3, … where the method uses them. */
    static Measure ofAll(Method method, int criteria, Absence notRelevant, Absence unanswered) {
        boolean weighted = method == Method.WEIGHTED || method == Method.SUM;
        MeasureBuilder measure = measure("m", Scope.SUBJECT, method)
                .terms(IntStream.range(0, criteria)
                        .mapToObj(i -> weighted ? Term.of("c" + i, BigDecimal.valueOf(i + 1L)) : Term.of("c" + i))
                        .toList())
                .notRelevant(notRelevant)
                .unanswered(unanswered);
        if (weighted) {
            measure.whole(BigDecimal.valueOf(criteria * (criteria + 1L) / 2));
        }
        return measure.build();
    }

    static Subject subject(List<Map<String, String>> observations) {
        return new Subject("thing", Map.of(), observations);
    }

    static LocalizedText text() {
        return TEXT;
    }
}
