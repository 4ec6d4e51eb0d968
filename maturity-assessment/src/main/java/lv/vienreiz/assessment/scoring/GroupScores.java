// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.scoring;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The scores of a group.
 *
 * @param grouping the name of the grouping
 * @param key the attributes that all members share
 * @param members how many things or groups are in it
 * @param subjects the things in it, directly or by its groups
 * @param scores its scores, by the name of the measure
 */
public record GroupScores(
        String grouping, Map<String, String> key, int members, Set<String> subjects, Map<String, Score> scores) {

    /** Makes scores. */
    public GroupScores {
        Objects.requireNonNull(grouping, "grouping");
        key = Map.copyOf(key);
        subjects = Set.copyOf(subjects);
        scores = Map.copyOf(scores);
    }

    /**
     * One score.
     *
     * @param measure the name of a measure of groups
     * @return the score
     * @throws IllegalArgumentException if the grouping does not reckon such a measure
     */
    public Score score(String measure) {
        Score score = scores.get(measure);
        if (score == null) {
            throw new IllegalArgumentException("The grouping '" + grouping + "' reckons no measure '" + measure + "'");
        }
        return score;
    }
}
