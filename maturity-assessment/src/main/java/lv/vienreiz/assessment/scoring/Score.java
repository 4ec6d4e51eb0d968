// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.assessment.model.AssessmentModel;

/**
 * What a measure came to.
 *
 * @param value from 0 to {@link AssessmentModel#TOP}, where there is a score
 * @param state whether there is one, and if not, why
 */
public record Score(Optional<Fraction> value, State state) {

    /** Whether there is a score. */
    public enum State {
        /** There is. */
        SCORED,
        /** There is none, since the measure has no meaning for what was assessed. */
        NOT_RELEVANT,
        /** There is none, since nobody answered. */
        UNANSWERED
    }

    static final Score NOT_RELEVANT = new Score(Optional.empty(), State.NOT_RELEVANT);
    static final Score UNANSWERED = new Score(Optional.empty(), State.UNANSWERED);
    private static final Fraction TOP = Fraction.of(AssessmentModel.TOP);

    /**
     * Makes a score.
     *
     * @throws IllegalArgumentException if there is a value without a score, or a score without a value
     */
    public Score {
        Objects.requireNonNull(state, "state");
        if (value.isPresent() != (state == State.SCORED)) {
            throw new IllegalArgumentException("A score of state " + state + " has the value " + value);
        }
    }

    /**
     * Makes a score.
     *
     * @param value from 0 to the top
     * @return the score
     */
    public static Score of(Fraction value) {
        return new Score(Optional.of(value), State.SCORED);
    }

    /**
     * Tells whether it is the highest that there can be.
     *
     * @return false also where there is no score
     */
    public boolean isFull() {
        return value.filter(TOP::equals).isPresent();
    }

    /**
     * The score as a decimal number, halves rounded up.
     *
     * @param places how many decimals
     * @return the number, where there is a score
     */
    public Optional<BigDecimal> decimal(int places) {
        return value.map(exact -> exact.toDecimal(places, RoundingMode.HALF_UP));
    }
}
