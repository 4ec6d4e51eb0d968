// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.model;

/** What becomes of a term without a score. */
public enum Absence {
    /** It is left out, and the weights of the others grow in proportion. */
    LEFT_OUT,
    /** It counts as 0. */
    ZERO,
    /** It counts as 0 where another observation of the same thing has a score for it; else it is left out. */
    ZERO_IF_ELSEWHERE,
    /** The measure has no score either. */
    NOTHING
}
