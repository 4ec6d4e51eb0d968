// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator;

/** From which side an indicator looks (M[278.4]). */
public enum IndicatorView {
    /** From that of the client. */
    EXTERNAL,
    /** From inside the institution. */
    INTERNAL
}
