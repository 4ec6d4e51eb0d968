// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework;

/** Who moves a case. */
public enum Actor {
    /** The client, or the client's user. */
    CLIENT,
    /** The provider: intake and delivery (M[117]). */
    PROVIDER,
    /** The owner: everything, and alone the decision (M[112]). */
    OWNER,
    /** A process of an institution that acts proactively. */
    PROCESS
}
