// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework.due;

import java.util.Set;
import lv.vienreiz.casework.CaseState;

/**
 * While what a case waits for, its clock stands still. The sources say only that it starts once the documents are complete
 * (P[51]); which waiting stops it is our own inference, to be replaced where an act says otherwise.
 *
 * @param states the states in which the clock stands still
 */
public record PausePolicy(Set<CaseState> states) {

    /** The clock stands still while the client has to do something, and runs while institutions wait for each other. */
    public static final PausePolicy FOR_THE_CLIENT =
            new PausePolicy(Set.of(CaseState.INCOMPLETE, CaseState.AWAITING_PAYMENT));

    /** Makes a policy. */
    public PausePolicy {
        states = Set.copyOf(states);
    }
}
