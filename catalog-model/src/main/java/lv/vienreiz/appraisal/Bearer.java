// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.appraisal;

/** Who bears a cost or has a benefit; society counts beside institutions (M[158]). */
public enum Bearer {
    /** The institution that gives the service. */
    INSTITUTION,
    /** Other institutions. */
    OTHER_INSTITUTIONS,
    /** Residents and enterprises. */
    SOCIETY
}
