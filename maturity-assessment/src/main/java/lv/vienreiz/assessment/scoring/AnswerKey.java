// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.scoring;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import lv.vienreiz.assessment.model.AnswerMeaning;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.Criterion;
import lv.vienreiz.assessment.model.Scale;
import lv.vienreiz.assessment.model.ScaleAnswer;

/** Reads what was answered to one criterion. */
final class AnswerKey {

    private final String criterion;
    private final Scale scale;
    private final Map<String, Given> byText = new HashMap<>();
    private final Given unanswered;

    AnswerKey(AssessmentModel model, Criterion criterion) {
        this.criterion = criterion.id().value();
        scale = model.scaleOf(this.criterion);
        Fraction full = Fraction.of(scale.full());
        for (ScaleAnswer answer : scale.answers()) {
            Given given = new Given(answer, worth(answer, full));
            Stream.concat(Stream.of(answer.code()), answer.alsoWritten().stream())
                    .forEach(text -> byText.putIfAbsent(plain(text), given));
        }
        unanswered = scale.answer(AnswerMeaning.UNANSWERED)
                .map(answer -> new Given(answer, Score.UNANSWERED))
                .orElseGet(
                        () -> new Given(ScaleAnswer.without("unanswered", AnswerMeaning.UNANSWERED), Score.UNANSWERED));
    }

    private static Score worth(ScaleAnswer answer, Fraction full) {
        return switch (answer.meaning()) {
            case POINTS ->
                Score.of(answer.points()
                        .map(Fraction::of)
                        .orElse(Fraction.ZERO)
                        .times(Fraction.of(AssessmentModel.TOP))
                        .dividedBy(full));
            case NOT_RELEVANT -> Score.NOT_RELEVANT;
            case UNANSWERED -> Score.UNANSWERED;
        };
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    Given unanswered() {
        return unanswered;
    }

    Given read(String text) {
        Given exact = byText.get(text);
        Given given = exact == null ? byText.get(plain(text)) : exact;
        if (given == null) {
            throw new IllegalArgumentException("The answer '" + text + "' to '" + criterion
                    + "' is not on the scale '" + scale.id() + "', expected one of "
                    + scale.answers().stream().map(ScaleAnswer::code).toList());
        }
        return given;
    }
}
