// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework;

import java.util.List;
import java.util.Objects;

/**
 * One way on from a state: where to, for whom, and on what condition.
 *
 * @param to the state that is reached
 * @param actors who may go there
 * @param guard what must be established
 * @param <S> the states
 */
public record Transition<S extends Enum<S>>(S to, List<Actor> actors, Guard guard) {

    /** Makes a transition. */
    public Transition {
        Objects.requireNonNull(to, "to");
        actors = List.copyOf(actors);
        Objects.requireNonNull(guard, "guard");
    }
}
