// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for levels that cannot be reached, or that anything would reach. */
final class LevelFaults {

    private final AssessmentModel model;
    private final ModelNames names;
    private final FaultList faults;
    private final Set<String> required = new HashSet<>();

    LevelFaults(AssessmentModel model, ModelNames names, FaultList faults) {
        this.model = model;
        this.names = names;
        this.faults = faults;
    }

    void search() {
        List<Level> levels = model.levels();
        if (levels.size() == 1) {
            faults.add(ModelRule.LADDER, "single", "/levels/0", Map.of());
        }
        List<String> ceilings = new ArrayList<>();
        for (int rank = 0; rank < levels.size(); rank++) {
            Level level = levels.get(rank);
            String path = "/levels/" + rank;
            if (level.rank() != rank) {
                faults.add(
                        ModelRule.LADDER,
                        "rank",
                        path + "/rank",
                        Map.of("rank", "" + level.rank(), "expected", "" + rank));
            }
            if (level.requires().isEmpty() != (rank == 0)) {
                faults.add(ModelRule.LADDER, rank == 0 ? "foot" : "free", path, Map.of("rank", "" + level.rank()));
            }
            requirements(level, path);
            ceilings(level, path, ceilings);
        }
        targets();
    }

    private void requirements(Level level, String path) {
        Set<String> available = new HashSet<>(names.criteria());
        available.addAll(names.subjectMeasures());
        faults.known(level.requires(), available, "requirement", path + "/requires");
        level.requires().forEach(required::add);
        for (int i = 0; i < level.requires().size(); i++) {
            String name = level.requires().get(i);
            if (model.measure(name).filter(this::isHeldDown).isPresent()) {
                faults.add(
                        ModelRule.LADDER,
                        "unreachable",
                        path + "/requires/" + i,
                        Map.of("rank", "" + level.rank(), "name", name));
            }
        }
    }

    /** Tells whether meeting what this level and those below require fixes the measure below the top. */
    private boolean isHeldDown(Measure measure) {
        return measure.fixed().stream()
                .filter(given -> given.score()
                        .filter(s -> s.compareTo(AssessmentModel.TOP) < 0)
                        .isPresent())
                .flatMap(given -> model.conditions().stream().filter(c -> c.id().equals(given.when())))
                .map(Condition::test)
                .anyMatch(test -> test instanceof ConditionTest.AnswerIs answer
                        && required.contains(answer.criterion())
                        && isFull(answer));
    }

    private boolean isFull(ConditionTest.AnswerIs test) {
        Scale scale = model.scaleOf(test.criterion());
        return test.answers().stream()
                .flatMap(asked -> scale.answer(asked).stream())
                .flatMap(answer -> answer.points().stream())
                .anyMatch(points -> points.compareTo(scale.full()) == 0);
    }

    private void ceilings(Level level, String path, List<String> seen) {
        for (int i = 0; i < level.ceilings().size(); i++) {
            Ceiling ceiling = level.ceilings().get(i);
            String at = path + "/ceilings/" + i;
            if (names.criteria().contains(ceiling.id().value())
                    || seen.contains(ceiling.id().value())) {
                faults.add(
                        ModelRule.NAMED_TWICE,
                        "",
                        at + "/id",
                        Map.of("name", ceiling.id().value()));
            }
            seen.add(ceiling.id().value());
            List<String> lifting =
                    ceiling.liftedBy().stream().map(CriterionId::value).toList();
            faults.known(lifting, names.criteria(), "criterion", at + "/liftedBy");
        }
    }

    private void targets() {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < model.targets().size(); i++) {
            Target target = model.targets().get(i);
            String path = "/targets/" + i;
            if (target.rank() > model.highest()) {
                faults.add(
                        ModelRule.RANGE,
                        "",
                        path + "/rank",
                        Map.of("rank", "" + target.rank(), "highest", "" + model.highest()));
            }
            if (!seen.add(target.importance())) {
                faults.add(
                        ModelRule.NAMED_TWICE,
                        "",
                        path + "/importance",
                        Map.of("name", target.importance().name()));
            }
        }
    }
}
