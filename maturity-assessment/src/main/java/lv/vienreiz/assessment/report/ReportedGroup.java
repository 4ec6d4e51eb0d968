// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import lv.vienreiz.assessment.scoring.GroupScores;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;

/**
 * The scores of a group of services.
 *
 * @param grouping the name of the grouping in the model
 * @param key what its members share; nothing for a group of all
 * @param members how many there are
 * @param scores the scores of the model's measures
 */
@Part
public record ReportedGroup(
        @Size(max = 60) String grouping,
        @Size(max = 10) @Item("attribute") List<@Valid GroupKey> key,
        @PositiveOrZero int members,
        @Size(max = 300) @Item("score") List<@Valid ReportedScore> scores) {

    /** Makes a group. */
    public ReportedGroup {
        Objects.requireNonNull(grouping, "grouping");
        key = List.copyOf(key);
        scores = List.copyOf(scores);
    }

    static ReportedGroup of(GroupScores group) {
        List<GroupKey> key = group.key().entrySet().stream()
                .map(entry -> new GroupKey(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(GroupKey::attribute))
                .toList();
        return new ReportedGroup(group.grouping(), key, group.members(), ReportedScore.of(group.scores()));
    }
}
