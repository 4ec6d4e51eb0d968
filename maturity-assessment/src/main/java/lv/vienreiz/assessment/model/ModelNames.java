// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The names that stand in a model; whatever is named twice is refused on the way. */
final class ModelNames {

    private final FaultList faults;
    private final Set<String> dimensions;
    private final Set<String> scales;
    private final Set<String> criteria;
    private final Set<String> groupings;
    private final Set<String> subjectMeasures;
    private final Set<String> groupMeasures;
    private final Map<String, Condition> conditions = new HashMap<>();

    ModelNames(AssessmentModel model, FaultList faults) {
        this.faults = faults;
        dimensions =
                faults.namesOnce(model.dimensions().stream().map(Dimension::id).toList(), "/dimensions");
        scales = faults.namesOnce(model.scales().stream().map(Scale::id).toList(), "/scales");
        criteria = faults.namesOnce(
                model.criteria().stream()
                        .map(criterion -> criterion.id().value())
                        .toList(),
                "/criteria");
        groupings =
                faults.namesOnce(model.groupings().stream().map(Grouping::id).toList(), "/groupings");
        faults.namesOnce(model.conditions().stream().map(Condition::id).toList(), "/conditions");
        model.conditions().forEach(condition -> conditions.putIfAbsent(condition.id(), condition));
        faults.namesOnce(model.measures().stream().map(Measure::id).toList(), "/measures");
        subjectMeasures = measures(model, Scope.SUBJECT);
        groupMeasures = measures(model, Scope.GROUP);
        for (int i = 0; i < model.measures().size(); i++) {
            String name = model.measures().get(i).id();
            if (criteria.contains(name)) {
                faults.add(ModelRule.NAMED_TWICE, "", "/measures/" + i + "/id", Map.of("name", name));
            }
        }
    }

    private static Set<String> measures(AssessmentModel model, Scope scope) {
        return model.measures().stream()
                .filter(measure -> measure.scope() == scope)
                .map(Measure::id)
                .collect(Collectors.toSet());
    }

    Set<String> dimensions() {
        return dimensions;
    }

    Set<String> scales() {
        return scales;
    }

    Set<String> criteria() {
        return criteria;
    }

    Set<String> conditions() {
        return conditions.keySet();
    }

    Set<String> groupings() {
        return groupings;
    }

    Set<String> subjectMeasures() {
        return subjectMeasures;
    }

    Set<String> groupMeasures() {
        return groupMeasures;
    }

    /** Refuses a condition that is not there, or that asks for answers where there are only attributes. */
    void onAttributes(Optional<String> name, String path) {
        if (name.isEmpty() || !faults.known(name.get(), conditions(), "condition", path)) {
            return;
        }
        if (asksForAnswers(name.get(), new HashSet<>())) {
            faults.add(ModelRule.CONDITION, "attributes", path, Map.of("name", name.get()));
        }
    }

    private boolean asksForAnswers(String name, Set<String> seen) {
        Condition condition = conditions.get(name);
        if (condition == null || !seen.add(name)) {
            return false;
        }
        return condition.test() instanceof ConditionTest.AnswerIs
                || parts(condition.test()).stream().anyMatch(part -> asksForAnswers(part, seen));
    }

    static List<String> parts(ConditionTest test) {
        if (test instanceof ConditionTest.AllOf all) {
            return all.conditions();
        }
        if (test instanceof ConditionTest.AnyOf any) {
            return any.conditions();
        }
        return test instanceof ConditionTest.NoneOf none ? none.conditions() : List.of();
    }
}
