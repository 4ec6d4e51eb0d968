// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.scoring;

import lv.vienreiz.assessment.model.ScaleAnswer;

/** An answer that was given to a criterion, with what it is worth. */
record Given(ScaleAnswer answer, Score score) {

    /** Tells whether it says more than another: any points more than none, and "not relevant" more than nothing. */
    boolean saysMoreThan(Given other) {
        return score.state().compareTo(other.score.state()) < 0;
    }
}
