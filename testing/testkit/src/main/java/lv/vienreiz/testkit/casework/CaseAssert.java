// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.casework;

import java.util.Optional;
import lv.vienreiz.casework.CaseState;
import lv.vienreiz.casework.ServiceCase;
import org.assertj.core.api.AbstractAssert;

/** An assertion on one case. A failure tells the state, the history and what is legal now. */
public final class CaseAssert extends AbstractAssert<CaseAssert, ServiceCase> {

    CaseAssert(ServiceCase serviceCase) {
        super(serviceCase, CaseAssert.class);
    }

    /**
     * Asserts where the case stands.
     *
     * @param state the state
     * @return this assertion
     */
    public CaseAssert isIn(CaseState state) {
        if (!actual.state().equals(Optional.of(state))) {
            throw failed("to be in " + state);
        }
        return this;
    }

    /**
     * Asserts that the case has not begun.
     *
     * @return this assertion
     */
    public CaseAssert hasNotBegun() {
        if (actual.state().isPresent()) {
            throw failed("not to have begun");
        }
        return this;
    }

    /**
     * Asserts that nothing can follow.
     *
     * @return this assertion
     */
    public CaseAssert hasEnded() {
        if (actual.state().filter(CaseState::isFinal).isEmpty()) {
            throw failed("to have ended");
        }
        return this;
    }

    /**
     * Asserts that the case went through states in this order, perhaps with others between them.
     *
     * @param states the states
     * @return this assertion
     */
    public CaseAssert wentThrough(CaseState... states) {
        new HistoryAssert(actual.history()).wentThrough(states);
        return this;
    }

    /**
     * Begins an assertion on who may bring the case to a state now.
     *
     * @param state the state
     * @return an assertion on the move
     */
    public MoveAssert mayBeMovedTo(CaseState state) {
        return new MoveAssert(this, actual, state);
    }

    /** A failure that says what was expected and where the case stands. */
    AssertionError failed(String expected) {
        return failure(
                "%nExpecting case %s%n  %s%nbut it is in %s after%n  %s%nand may be moved by%n  %s",
                actual.id(),
                expected,
                actual.state().map(Enum::name).orElse("no state yet"),
                HistoryAssert.lines(actual.history()),
                actual.legalMoves());
    }
}
