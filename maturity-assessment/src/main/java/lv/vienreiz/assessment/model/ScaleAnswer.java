// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.model;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;

/**
 * One answer of a scale.
 *
 * @param code the answer
 * @param alsoWritten other ways in which it is found written
 * @param meaning what it says
 * @param points what it is worth, where it has points
 */
@Part
public record ScaleAnswer(
        @Size(max = 60) String code,
        @Size(max = 20) @Item("spelling") List<@Size(max = 60) String> alsoWritten,
        AnswerMeaning meaning,
        Optional<@PositiveOrZero BigDecimal> points) {

    /** Makes an answer. */
    public ScaleAnswer {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(points, "points");
        alsoWritten = List.copyOf(alsoWritten);
    }

    /**
     * Makes an answer with points.
     *
     * @param code the answer
     * @param points what it is worth
     * @return the answer
     */
    public static ScaleAnswer worth(String code, BigDecimal points) {
        return new ScaleAnswer(code, List.of(), AnswerMeaning.POINTS, Optional.of(points));
    }

    /**
     * Makes an answer without points.
     *
     * @param code the answer
     * @param meaning what it says
     * @return the answer
     */
    public static ScaleAnswer without(String code, AnswerMeaning meaning) {
        return new ScaleAnswer(code, List.of(), meaning, Optional.empty());
    }

    boolean isWritten(String written) {
        String plain = plain(written);
        return plain(code).equals(plain)
                || alsoWritten.stream().anyMatch(spelling -> plain(spelling).equals(plain));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
