// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.FixedScore;
import lv.vienreiz.assessment.model.Grouping;
import lv.vienreiz.assessment.model.Measure;
import lv.vienreiz.assessment.model.Scope;
import lv.vienreiz.assessment.model.Term;

/** Brings scores together over groups. */
final class GroupScorer {

    private final AssessmentModel model;
    private final Map<String, Measure> measures = new LinkedHashMap<>();
    private final Conditions conditions;

    GroupScorer(AssessmentModel model, Conditions conditions) {
        this.model = model;
        this.conditions = conditions;
        model.measures().stream()
                .filter(measure -> measure.scope() == Scope.GROUP)
                .forEach(measure -> measures.put(measure.id(), measure));
    }

    List<GroupScores> groups(List<SubjectScores> subjects) {
        List<Member> things = subjects.stream().map(Member::of).toList();
        Map<String, List<GroupScores>> made = new LinkedHashMap<>();
        model.groupings().forEach(grouping -> make(grouping, things, made));
        return model.groupings().stream()
                .flatMap(grouping -> made.getOrDefault(grouping.id(), List.of()).stream())
                .toList();
    }

    private List<GroupScores> make(Grouping grouping, List<Member> things, Map<String, List<GroupScores>> made) {
        List<GroupScores> before = made.get(grouping.id());
        if (before != null) {
            return before;
        }
        List<Member> members = grouping.of()
                .flatMap(finer -> model.groupings().stream()
                        .filter(other -> other.id().equals(finer))
                        .findFirst())
                .map(finer -> make(finer, things, made).stream().map(Member::of).toList())
                .orElse(things);
        List<GroupScores> groups = new ArrayList<>();
        byKey(grouping, members).forEach((key, inside) -> groups.add(group(grouping, key, inside)));
        made.put(grouping.id(), groups);
        return groups;
    }

    /** Sorts members into groups; one that lacks an attribute of the key is in none, one with several values in several. */
    private Map<Map<String, String>, List<Member>> byKey(Grouping grouping, List<Member> members) {
        Map<Map<String, String>, List<Member>> groups = new LinkedHashMap<>();
        for (Member member : members) {
            if (conditions.hold(grouping.where(), member.attributes(), Optional.empty())) {
                for (Map<String, String> key : member.attributes().keys(grouping.by())) {
                    groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(member);
                }
            }
        }
        return groups;
    }

    private GroupScores group(Grouping grouping, Map<String, String> key, List<Member> members) {
        Map<String, Score> known = new HashMap<>();
        Map<String, Score> scores = new HashMap<>();
        for (Measure measure : measures.values()) {
            if (grouping.measures().isEmpty() || grouping.measures().contains(measure.id())) {
                Score score = grouping.of().isPresent()
                        ? mean(measure.id(), members)
                        : score(measure, Attributes.of(key), members, known);
                scores.put(measure.id(), Combination.rounded(measure, score));
            }
        }
        Set<String> subjects = new HashSet<>();
        members.forEach(member -> subjects.addAll(member.subjects()));
        return new GroupScores(grouping.id(), key, members.size(), subjects, scores);
    }

    private static Score mean(String measure, List<Member> members) {
        return Combination.mean(
                members.stream().map(member -> member.score(measure)).toList());
    }

    private Score score(Measure measure, Attributes key, List<Member> members, Map<String, Score> known) {
        Score before = known.get(measure.id());
        if (before != null) {
            return before;
        }
        Score score = reckon(measure, key, members, known);
        known.put(measure.id(), score);
        return score;
    }

    private Score reckon(Measure measure, Attributes key, List<Member> members, Map<String, Score> known) {
        if (!conditions.hold(measure.when(), key, Optional.empty())) {
            return Score.NOT_RELEVANT;
        }
        for (FixedScore fixed : measure.fixed()) {
            if (conditions.holds(fixed.when(), key, Optional.empty())) {
                return fixed.score().map(value -> Score.of(Fraction.of(value))).orElse(Score.NOT_RELEVANT);
            }
        }
        List<Score> terms = new ArrayList<>();
        for (Term term : measure.terms()) {
            Measure part = measures.get(term.of());
            terms.add(part == null ? mean(term, members) : score(part, key, members, known));
        }
        return Combination.of(measure, terms);
    }

    private Score mean(Term term, List<Member> members) {
        return Combination.mean(members.stream()
                .filter(member -> conditions.hold(term.where(), member.attributes(), Optional.empty()))
                .map(member -> member.score(term.of()))
                .toList());
    }
}
