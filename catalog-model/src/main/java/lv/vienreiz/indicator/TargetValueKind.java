// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator;

/** The kind of the target values of an indicator (M[278.10]). */
public enum TargetValueKind {
    /** A scale of ratings. */
    RATING_SCALE,
    /** Zones. */
    ZONES,
    /** A least and a greatest value, a corridor. */
    MIN_MAX,
    /** Something else. */
    OTHER
}
