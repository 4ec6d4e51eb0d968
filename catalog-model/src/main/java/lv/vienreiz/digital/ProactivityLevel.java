// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.digital;

/** How far the state acts without being asked (P[44]-[47]); the order and the numbers are our own inference. */
public enum ProactivityLevel {
    /** The state waits to be asked, level 0. */
    REACTIVE,
    /** The state informs, tells statuses or reminds, level 1. */
    INFORMING,
    /** The state acts by itself with the person's permission, level 2. */
    AUTOMATIC_WITH_PERMISSION,
    /** The state acts by itself from data it holds, level 3. */
    AUTOMATIC
}
