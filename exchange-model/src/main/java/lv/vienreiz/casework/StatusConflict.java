// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework;

import java.util.Objects;
import lv.vienreiz.message.ExecutionStatus;

/**
 * A status that was received and cannot stand beside the others. Somebody has to look at it.
 *
 * @param status the status
 * @param kind what is wrong with it
 */
public record StatusConflict(ExecutionStatus status, Kind kind) {

    /** How a status can contradict others. */
    public enum Kind {
        /** Another move is taken under its number. */
        OTHER_MOVE,
        /** Nothing leads to its state from the move before it, or not for its actor. */
        ILLEGAL_MOVE,
        /** It is dated before the move before it. */
        BACK_IN_TIME,
        /** Another status came under the same message identity. */
        REUSED_IDENTITY
    }

    /** Makes a conflict. */
    public StatusConflict {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(kind, "kind");
    }
}
