// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import lv.vienreiz.document.Part;

/**
 * The scale on which clients rate.
 *
 * @param min the worst score
 * @param max the best score
 */
@Part
public record RatingScale(int min, int max) {

    /** Makes a rating scale. */
    public RatingScale {}

    /** The scale of the national figure, from 1 to 10 (P[32]). */
    public static final RatingScale TEN_POINTS = new RatingScale(1, 10);

    /**
     * Tells whether a score stands on the scale.
     *
     * @param score the score
     * @return true from the worst to the best
     */
    public boolean holds(int score) {
        return score >= min && score <= max;
    }
}
