// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework.course;

/** Where the measuring of an indicator stands. */
public enum IndicatorState {
    /** It begins later. */
    PLANNED,
    /** It goes on. */
    MEASURING,
    /** It ended. */
    ENDED;
}
