// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

/** Whether a person benefits directly (M[72.1], M[79]). */
public enum Benefit {
    /** The person benefits directly; only then is there a service. */
    DIRECT,
    /** The person benefits only through policy, coordination or punishment; that is an exercise of power (<i>varas realizācija</i>). */
    INDIRECT
}
