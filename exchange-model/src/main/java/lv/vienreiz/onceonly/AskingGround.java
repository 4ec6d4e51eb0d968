// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

/** On what ground people are asked for something that a register could deliver. */
public enum AskingGround {
    /** On none: a register holds it, and no exception of P[66] holds. */
    FORBIDDEN,
    /** On an exception of P[66]. */
    EXEMPT,
    /** Because the description names no register; one offers a field of this name. */
    OVERLOOKED
}
