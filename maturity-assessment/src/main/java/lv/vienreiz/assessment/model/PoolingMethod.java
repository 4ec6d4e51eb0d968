// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.model;

/** What becomes of several observations of one thing. */
public enum PoolingMethod {
    /** Each criterion takes its best answer, wherever it was found; the score is reckoned once. */
    BEST_ANSWER,
    /** Each criterion takes its worst answer; the score is reckoned once. */
    WORST_ANSWER,
    /** Each observation is scored, and the mean of the scores is taken. */
    MEAN_OF_SCORES,
    /** Each observation is scored, and the highest score is taken. */
    BEST_SCORE,
    /** Each observation is scored, and the lowest score is taken. */
    WORST_SCORE
}
