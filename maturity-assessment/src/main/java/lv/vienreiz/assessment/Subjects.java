// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.Criterion;
import lv.vienreiz.assessment.model.Scale;
import lv.vienreiz.assessment.scoring.Attributes;
import lv.vienreiz.assessment.scoring.Scoring;
import lv.vienreiz.assessment.scoring.Subject;
import lv.vienreiz.assessment.scoring.SubjectScores;
import lv.vienreiz.catalog.ServiceDescription;

/** Scores services: the verdicts on their criteria are answers on the scales of the model. */
final class Subjects {

    private static final Attributes NOTHING = Attributes.of(Map.of());

    private final Scoring scoring;
    private final Map<String, Scale> scales = new HashMap<>();
    private final boolean scored;
    private final boolean grouped;

    Subjects(Scoring scoring) {
        AssessmentModel model = ServiceScales.complete(scoring.model());
        this.scoring = model.equals(scoring.model()) ? scoring : Scoring.of(model);
        scored = !model.measures().isEmpty();
        grouped = !model.groupings().isEmpty();
        for (Criterion criterion : model.criteria()) {
            String id = criterion.id().value();
            scales.put(id, model.scaleOf(id));
        }
    }

    /** Gives no scores where the model has no measures, and looks for nothing where it has no groupings either. */
    SubjectScores score(ServiceDescription service, Evidence evidence, List<CriterionResult> answered) {
        String name = service.id().value();
        if (!scored) {
            Attributes known = grouped ? ServiceAttributes.of(service, evidence) : NOTHING;
            return new SubjectScores(name, known, Map.of());
        }
        Map<String, String> answers = new HashMap<>();
        for (CriterionResult result : answered) {
            String id = result.criterion().id().value();
            Verdicts.answer(scales.getOrDefault(id, Scale.YES_NO), result.verdict())
                    .ifPresent(code -> answers.put(id, code));
        }
        return scoring.score(new Subject(name, ServiceAttributes.of(service, evidence), List.of(answers)));
    }
}
