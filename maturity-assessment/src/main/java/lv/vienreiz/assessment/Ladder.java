// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Arithmetic of levels: what a model must be like, how high one gets, and which ceilings hold. */
final class Ladder {

    private Ladder() {}

    /** Refuses a model on which no height could be told, naming everything that is wrong with it. */
    static void requireSound(AssessmentModel model) {
        List<String> faults = new ArrayList<>();
        List<Level> levels = model.levels();
        for (int rank = 0; rank < levels.size(); rank++) {
            if (levels.get(rank).rank() != rank) {
                faults.add("level " + rank + " has rank " + levels.get(rank).rank());
            }
            if (levels.get(rank).criteria().isEmpty() != (rank == 0)) {
                faults.add(rank == 0 ? "level 0 has criteria" : "level " + rank + " has no criteria");
            }
        }
        if (levels.size() < 2) {
            faults.add("there are fewer than two levels");
        }
        Set<CriterionId> known = new HashSet<>();
        for (Criterion criterion : model.criteria()) {
            if (!known.add(criterion.id())) {
                faults.add("criterion " + criterion.id() + " stands twice");
            }
        }
        for (Level level : levels) {
            for (Ceiling ceiling : level.ceilings()) {
                ceiling.liftedBy().stream()
                        .filter(id -> !known.contains(id))
                        .forEach(id -> faults.add("ceiling " + ceiling.id() + " names no criterion by " + id));
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    "The model '" + model.id() + "' is no ladder: " + String.join("; ", faults));
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

    static List<LevelResult> results(AssessmentModel model, List<CriterionResult> answered) {
        Map<CriterionId, CriterionResult> byId = new HashMap<>();
        answered.forEach(result -> byId.put(result.criterion().id(), result));
        return model.levels().stream()
                .map(level -> new LevelResult(
                        level,
                        answered.stream()
                                .filter(result -> level.criteria().contains(result.criterion()))
                                .toList(),
                        level.ceilings().stream()
                                .map(ceiling -> new CeilingResult(ceiling, verdict(ceiling, byId)))
                                .toList()))
                .toList();
    }

    private static Verdict verdict(Ceiling ceiling, Map<CriterionId, CriterionResult> byId) {
        List<Verdict> verdicts = ceiling.liftedBy().stream()
                .map(byId::get)
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
