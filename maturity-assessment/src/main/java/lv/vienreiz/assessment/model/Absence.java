// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.model;

/** What becomes of a term without a score. */
public enum Absence {
    /** It is left out, and the weights of the others grow in proportion. */
    LEFT_OUT,
    /** It counts as 0. */
    ZERO,
    /** The measure has no score either. */
    NOTHING
}
