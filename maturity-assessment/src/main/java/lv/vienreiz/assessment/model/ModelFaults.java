// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.vienreiz.document.Finding;

/** Looks for what makes a model unfit for reckoning. */
final class ModelFaults {

    private final AssessmentModel model;
    private final FaultList faults = new FaultList();
    private final ModelNames names;

    private ModelFaults(AssessmentModel model) {
        this.model = model;
        names = new ModelNames(model, faults);
    }

    static List<Finding> of(AssessmentModel model) {
        ModelFaults search = new ModelFaults(model);
        search.scales();
        search.criteria();
        new ConditionFaults(model, search.names, search.faults).search();
        new MeasureFaults(model, search.names, search.faults).search();
        search.groupings();
        search.circles();
        new LevelFaults(model, search.names, search.faults).search();
        search.departures();
        return search.faults.all();
    }

    private void scales() {
        for (int i = 0; i < model.scales().size(); i++) {
            Scale scale = model.scales().get(i);
            String path = "/scales/" + i;
            if (scale.full().signum() <= 0) {
                faults.add(ModelRule.EMPTY, "scale", path, Map.of("name", scale.id()));
            }
            for (int j = 0; j < scale.answers().size(); j++) {
                ScaleAnswer answer = scale.answers().get(j);
                if (answer.points().isPresent() != (answer.meaning() == AnswerMeaning.POINTS)) {
                    faults.add(ModelRule.EMPTY, "answer", path + "/answers/" + j, Map.of("name", answer.code()));
                }
                if (!scale.answer(answer.code()).filter(answer::equals).isPresent()) {
                    faults.add(
                            ModelRule.NAMED_TWICE, "", path + "/answers/" + j + "/code", Map.of("name", answer.code()));
                }
            }
        }
    }

    private void criteria() {
        for (int i = 0; i < model.criteria().size(); i++) {
            Criterion criterion = model.criteria().get(i);
            faults.known(criterion.scale(), names.scales(), "scale", "/criteria/" + i + "/scale");
            faults.known(criterion.dimension(), names.dimensions(), "dimension", "/criteria/" + i + "/dimension");
        }
    }

    private void groupings() {
        for (int i = 0; i < model.groupings().size(); i++) {
            Grouping grouping = model.groupings().get(i);
            String path = "/groupings/" + i;
            faults.known(grouping.of(), names.groupings(), "grouping", path + "/of");
            names.onAttributes(grouping.where(), path + "/where");
            faults.known(grouping.measures(), names.groupMeasures(), "groupMeasure", path + "/measures");
        }
        for (int i = 0; i < model.poolings().size(); i++) {
            names.onAttributes(model.poolings().get(i).when(), "/poolings/" + i + "/when");
        }
    }

    private void circles() {
        Map<String, List<String>> measures = new LinkedHashMap<>();
        model.measures()
                .forEach(m ->
                        measures.put(m.id(), m.terms().stream().map(Term::of).toList()));
        circles(measures, "/measures");
        Map<String, List<String>> groupings = new LinkedHashMap<>();
        model.groupings()
                .forEach(g -> groupings.put(g.id(), g.of().map(List::of).orElse(List.of())));
        circles(groupings, "/groupings");
        Map<String, List<String>> conditions = new LinkedHashMap<>();
        model.conditions().forEach(c -> conditions.put(c.id(), ModelNames.parts(c.test())));
        circles(conditions, "/conditions");
    }

    private void circles(Map<String, List<String>> restsOn, String path) {
        List<String> order = new ArrayList<>(restsOn.keySet());
        for (List<String> circle : Circles.in(restsOn)) {
            faults.add(
                    ModelRule.CIRCLE,
                    "",
                    path + "/" + order.indexOf(circle.get(0)),
                    Map.of("way", String.join(" → ", circle)));
        }
    }

    private void departures() {
        faults.namesOnce(model.departures().stream().map(Departure::id).toList(), "/departures");
        Set<String> conditions = names.conditions();
        for (int i = 0; i < model.departures().size(); i++) {
            Departure departure = model.departures().get(i);
            String path = "/departures/" + i;
            faults.known(departure.measures(), names.subjectMeasures(), "subjectMeasure", path + "/measures");
            faults.known(departure.without(), conditions, "condition", path + "/without");
            fixed(departure.fixed(), path, names, faults);
        }
    }

    static void fixed(List<FixedScore> fixed, String path, ModelNames names, FaultList faults) {
        for (int i = 0; i < fixed.size(); i++) {
            FixedScore given = fixed.get(i);
            faults.known(given.when(), names.conditions(), "condition", path + "/fixed/" + i + "/when");
            if (given.score().filter(ModelFaults::isOutside).isPresent()) {
                faults.add(
                        ModelRule.RANGE,
                        "score",
                        path + "/fixed/" + i + "/score",
                        Map.of("score", given.score().orElseThrow().toPlainString()));
            }
        }
    }

    static boolean isOutside(BigDecimal score) {
        return score.signum() < 0 || score.compareTo(AssessmentModel.TOP) > 0;
    }
}
