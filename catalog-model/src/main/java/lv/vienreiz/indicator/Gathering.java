// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator;

/** How the values of shorter periods become one of a longer period. That these are the ways is our own inference. */
public enum Gathering {
    /** Their sum, as of cases or of costs. */
    SUM,
    /** Their mean, each period weighing the same, as of waiting times. */
    MEAN,
    /** That of the last period, as of a number of employees. */
    LAST
}
