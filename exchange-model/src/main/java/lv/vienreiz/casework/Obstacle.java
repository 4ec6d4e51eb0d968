// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework;

/** Why a move is not legal. */
public enum Obstacle {
    /** Nothing leads from this state to that one. */
    NO_SUCH_MOVE,
    /** The move exists, for another actor. */
    NOT_THIS_ACTOR,
    /** The actor may make the move, but something is not established that it demands. */
    LACKS_A_FACT,
    /** The move is dated before the one that came last. */
    BEFORE_THE_LAST,
    /** What was to be moved has ended. */
    ENDED
}
