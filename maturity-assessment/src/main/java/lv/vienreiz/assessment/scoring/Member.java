// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.scoring;

import java.util.Map;

/** A thing or a group, as part of a greater group. */
record Member(Map<String, String> attributes, Map<String, Score> scores) {

    static Member of(SubjectScores subject) {
        return new Member(subject.attributes(), subject.scores());
    }

    static Member of(GroupScores group) {
        return new Member(group.key(), group.scores());
    }

    Score score(String measure) {
        Score score = scores.get(measure);
        return score == null ? Score.NOT_RELEVANT : score;
    }
}
