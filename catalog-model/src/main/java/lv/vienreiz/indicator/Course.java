// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator;

/** Where the values of an indicator are going. */
public enum Course {
    /** Towards what is aimed at. */
    IMPROVING,
    /** Neither way. */
    STEADY,
    /** Away from what is aimed at. */
    WORSENING
}
