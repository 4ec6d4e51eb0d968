// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.Ceiling;
import lv.vienreiz.assessment.model.Level;
import lv.vienreiz.assessment.scoring.Score;
import lv.vienreiz.assessment.scoring.SubjectScores;

/** Climbs a ladder: which requirements hold, and which ceilings. */
final class Ladder {

    /** What a requirement rests on, found once for a model. */
    private final Map<String, List<String>> restsOn = new HashMap<>();

    private final List<Level> levels;

    Ladder(AssessmentModel model) {
        levels = model.levels();
        for (Level level : levels) {
            for (String name : level.requires()) {
                restsOn.put(
                        name,
                        model.criteriaOf(name).stream()
                                .map(criterion -> criterion.id().value())
                                .toList());
            }
        }
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

    List<LevelResult> results(List<CriterionResult> answered, SubjectScores scores) {
        Map<String, CriterionResult> byId = new HashMap<>();
        answered.forEach(result -> byId.put(result.criterion().id().value(), result));
        return levels.stream()
                .map(level -> new LevelResult(
                        level,
                        level.requires().stream()
                                .map(name -> requirement(name, byId, scores))
                                .toList(),
                        level.ceilings().stream()
                                .map(ceiling -> new CeilingResult(ceiling, verdict(ceiling, byId)))
                                .toList()))
                .toList();
    }

    private RequirementResult requirement(String name, Map<String, CriterionResult> byId, SubjectScores scores) {
        CriterionResult criterion = byId.get(name);
        if (criterion != null) {
            return new RequirementResult(name, List.of(criterion), criterion.verdict());
        }
        List<CriterionResult> criteria = restsOn.getOrDefault(name, List.of()).stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .toList();
        return new RequirementResult(name, criteria, verdict(scores.score(name)));
    }

    private static Verdict verdict(Score score) {
        return switch (score.state()) {
            case SCORED -> score.isFull() ? Verdict.MET : Verdict.NOT_MET;
            case NOT_RELEVANT -> Verdict.NOT_APPLICABLE;
            case UNANSWERED -> Verdict.UNCLEAR;
        };
    }

    private static Verdict verdict(Ceiling ceiling, Map<String, CriterionResult> byId) {
        List<Verdict> verdicts = ceiling.liftedBy().stream()
                .map(id -> byId.get(id.value()))
                .filter(Objects::nonNull)
                .map(CriterionResult::verdict)
                .toList();
        if (verdicts.contains(Verdict.NOT_MET)) {
            return Verdict.MET;
        }
        boolean lifted = !verdicts.isEmpty() && verdicts.stream().allMatch(Verdict::lets);
        return lifted ? Verdict.NOT_MET : Verdict.UNCLEAR;
    }
}
