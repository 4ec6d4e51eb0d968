// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

/** By which component clients rate (P[27], P[36]). */
public enum RatingComponent {
    /** The shared component of the state. */
    SHARED,

    /** A component of the institution's own. */
    OWN
}
