// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.Ceiling;
import lv.vienreiz.assessment.model.Criterion;
import lv.vienreiz.assessment.model.CriterionId;
import lv.vienreiz.assessment.model.Level;
import lv.vienreiz.assessment.scoring.Score;
import lv.vienreiz.assessment.scoring.SubjectScores;

/** Climbs a ladder: which requirements hold, and which ceilings. What rests on what is found once for a model. */
final class Ladder {

    /** What a level requires: a criterion where it rests on one alone and is no measure. */
    private record Requirement(String name, boolean measure, List<Integer> criteria) {}

    /** What ends a ceiling. */
    private record Lift(Ceiling ceiling, List<Integer> criteria) {}

    private record Rung(Level level, List<Requirement> requirements, List<Lift> lifts) {}

    private final List<Rung> rungs;

    Ladder(AssessmentModel model) {
        Map<CriterionId, Integer> places = new HashMap<>();
        for (Criterion criterion : model.criteria()) {
            places.put(criterion.id(), places.size());
        }
        rungs = model.levels().stream()
                .map(level -> new Rung(
                        level,
                        level.requires().stream()
                                .map(name -> requirement(model, name, places))
                                .toList(),
                        level.ceilings().stream()
                                .map(ceiling -> new Lift(ceiling, places(ceiling.liftedBy(), places)))
                                .toList()))
                .toList();
    }

    private static Requirement requirement(AssessmentModel model, String name, Map<CriterionId, Integer> places) {
        List<CriterionId> ids =
                model.criteriaOf(name).stream().map(Criterion::id).toList();
        return new Requirement(name, model.measure(name).isPresent(), places(ids, places));
    }

    private static List<Integer> places(List<CriterionId> ids, Map<CriterionId, Integer> places) {
        return ids.stream().map(id -> places.getOrDefault(id, 0)).toList();
    }

    static LevelResult reached(List<LevelResult> levels) {
        LevelResult reached = levels.get(0);
        for (LevelResult level : levels) {
            if (!level.isSatisfied()) {
                break;
            }
            reached = level;
        }
        return reached;
    }

    /** Climbs with the answers to all criteria, in the order of the model. */
    List<LevelResult> results(List<CriterionResult> answered, SubjectScores scores) {
        List<LevelResult> results = new ArrayList<>(rungs.size());
        for (Rung rung : rungs) {
            List<RequirementResult> requirements = new ArrayList<>(rung.requirements.size());
            for (Requirement requirement : rung.requirements) {
                requirements.add(result(requirement, answered, scores));
            }
            List<CeilingResult> ceilings = new ArrayList<>(rung.lifts.size());
            for (Lift lift : rung.lifts) {
                ceilings.add(new CeilingResult(lift.ceiling, verdict(lift, answered)));
            }
            results.add(new LevelResult(rung.level, requirements, ceilings));
        }
        return results;
    }

    private static RequirementResult result(
            Requirement requirement, List<CriterionResult> answered, SubjectScores scores) {
        if (!requirement.measure) {
            CriterionResult criterion = answered.get(requirement.criteria.get(0));
            return new RequirementResult(requirement.name, List.of(criterion), criterion.verdict());
        }
        List<CriterionResult> criteria = new ArrayList<>(requirement.criteria.size());
        requirement.criteria.forEach(place -> criteria.add(answered.get(place)));
        return new RequirementResult(requirement.name, criteria, verdict(scores.score(requirement.name)));
    }

    private static Verdict verdict(Score score) {
        return switch (score.state()) {
            case SCORED -> score.isFull() ? Verdict.MET : Verdict.NOT_MET;
            case NOT_RELEVANT -> Verdict.NOT_APPLICABLE;
            case UNANSWERED -> Verdict.UNCLEAR;
        };
    }

    private static Verdict verdict(Lift lift, List<CriterionResult> answered) {
        boolean lifted = !lift.criteria.isEmpty();
        for (int place : lift.criteria) {
            Verdict verdict = answered.get(place).verdict();
            if (verdict == Verdict.NOT_MET) {
                return Verdict.MET;
            }
            lifted &= verdict.lets();
        }
        return lifted ? Verdict.NOT_MET : Verdict.UNCLEAR;
    }
}
