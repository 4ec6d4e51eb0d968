// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator;

/** Why a period has no value of an indicator. */
public enum Absence {
    /** Nothing was measured. */
    NOT_MEASURED,
    /** Nothing was measured, and the measurements say why. */
    EXPLAINED,
    /** It is derived from an indicator that has no value. */
    INPUT_MISSING,
    /** It is derived by a division by zero. */
    DIVISION_BY_ZERO,
    /** It is derived from itself. */
    CIRCULAR,
    /** It is derived by a formula that cannot be read, or that gives a number too large to be written. */
    NOT_COMPUTABLE
}
