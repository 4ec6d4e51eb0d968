// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import lv.vienreiz.assessment.model.AnswerMeaning;
import lv.vienreiz.assessment.model.Scale;
import lv.vienreiz.assessment.model.ScaleAnswer;

/** Puts verdicts on scales. */
final class Verdicts {

    private Verdicts() {}

    /** The answer of a complete scale that says what a verdict says: for no the one that is worth least; none where nobody answered. */
    static Optional<String> answer(Scale scale, Verdict verdict) {
        return switch (verdict) {
            case MET -> worth(scale, scale.full());
            case NOT_MET -> worth(scale, ServiceScales.least(scale));
            case NOT_APPLICABLE -> scale.answer(AnswerMeaning.NOT_RELEVANT).map(ScaleAnswer::code);
            case UNCLEAR -> Optional.empty();
        };
    }

    private static Optional<String> worth(Scale scale, BigDecimal points) {
        return scale.answers().stream()
                .filter(answer ->
                        answer.points().filter(p -> p.compareTo(points) == 0).isPresent())
                .findFirst()
                .map(ScaleAnswer::code);
    }
}
