// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.scoring;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The scores of one thing.
 *
 * @param id what it is called
 * @param attributes what is known of it without asking
 * @param scores its scores, by the name of the measure
 */
public record SubjectScores(String id, Attributes attributes, Map<String, Score> scores) {

    /** Makes scores. */
    public SubjectScores {
        Objects.requireNonNull(attributes, "attributes");
        scores = Map.copyOf(scores);
    }

    /**
     * One score.
     *
     * @param measure the name of a measure of single things
     * @return the score
     * @throws IllegalArgumentException if the model has no such measure
     */
    public Score score(String measure) {
        Score score = scores.get(measure);
        if (score == null) {
            throw new IllegalArgumentException("No score was reckoned by the measure '" + measure + "'");
        }
        return score;
    }

    /**
     * The same with one score replaced.
     *
     * @param measure the name of a measure
     * @param score the score
     * @return the scores
     */
    public SubjectScores with(String measure, Score score) {
        Map<String, Score> changed = new HashMap<>(scores);
        changed.put(measure, score);
        return new SubjectScores(id, attributes, changed);
    }
}
