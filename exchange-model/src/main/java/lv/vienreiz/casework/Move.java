// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework;

import java.util.Objects;

/**
 * A move that is wished: who wants to bring a case to which state.
 *
 * @param to the state to reach
 * @param actor who moves it
 */
public record Move(CaseState to, Actor actor) {

    /** Makes a move. */
    public Move {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(actor, "actor");
    }

    @Override
    public String toString() {
        return actor + " → " + to;
    }
}
