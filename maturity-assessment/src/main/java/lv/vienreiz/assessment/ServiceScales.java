// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.assessment.model.AnswerMeaning;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.Scale;
import lv.vienreiz.assessment.model.ScaleAnswer;

/**
 * The scales of a model as verdicts need them. A scale that has no way to say that a question is beside the point gets one, and so
 * does a scale whose only points are the full ones and which therefore has no way to say no; else such verdicts would be lost.
 */
final class ServiceScales {

    private ServiceScales() {}

    /** The model itself where nothing is lacking. */
    static AssessmentModel complete(AssessmentModel model) {
        List<Scale> scales =
                model.scales().stream().map(ServiceScales::complete).toList();
        return scales.equals(model.scales())
                ? model
                : model.toBuilder().scales(scales).build();
    }

    private static Scale complete(Scale scale) {
        List<ScaleAnswer> answers = new ArrayList<>(scale.answers());
        if (least(scale).compareTo(scale.full()) == 0) {
            answers.add(ScaleAnswer.worth(free(scale, "no"), BigDecimal.ZERO));
        }
        if (scale.answer(AnswerMeaning.NOT_RELEVANT).isEmpty()) {
            answers.add(ScaleAnswer.without(free(scale, "not relevant"), AnswerMeaning.NOT_RELEVANT));
        }
        return answers.equals(scale.answers()) ? scale : new Scale(scale.id(), answers);
    }

    /** The points of the answer that is worth least. */
    static BigDecimal least(Scale scale) {
        return scale.answers().stream()
                .map(ScaleAnswer::points)
                .flatMap(Optional::stream)
                .min(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    private static String free(Scale scale, String wanted) {
        String code = wanted;
        while (scale.answer(code).isPresent()) {
            code += "'";
        }
        return code;
    }
}
