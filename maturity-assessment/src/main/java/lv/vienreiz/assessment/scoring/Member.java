// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.scoring;

import java.util.Map;
import java.util.Set;

/** A thing or a group, as part of a greater group. */
record Member(Set<String> subjects, Attributes attributes, Map<String, Score> scores) {

    static Member of(SubjectScores subject) {
        return new Member(Set.of(subject.id()), subject.attributes(), subject.scores());
    }

    static Member of(GroupScores group) {
        return new Member(group.subjects(), Attributes.of(group.key()), group.scores());
    }

    Score score(String measure) {
        Score score = scores.get(measure);
        return score == null ? Score.NOT_RELEVANT : score;
    }
}
