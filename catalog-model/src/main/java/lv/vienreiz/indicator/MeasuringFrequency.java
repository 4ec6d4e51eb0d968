// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator;

/** How often an indicator is measured or reported (M[278.7]). That these are the steps is our own inference. */
public enum MeasuringFrequency {
    /** With each case. */
    EACH_CASE,
    /** Each day. */
    DAILY,
    /** Each week. */
    WEEKLY,
    /** Each month. */
    MONTHLY,
    /** Each quarter. */
    QUARTERLY,
    /** Each half of a year. */
    HALF_YEARLY,
    /** Each year. */
    YEARLY
}
