// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Looks for measures that have no score, or not the one that was meant. */
final class MeasureFaults {

    private final AssessmentModel model;
    private final ModelNames names;
    private final FaultList faults;

    MeasureFaults(AssessmentModel model, ModelNames names, FaultList faults) {
        this.model = model;
        this.names = names;
        this.faults = faults;
    }

    void search() {
        for (int i = 0; i < model.measures().size(); i++) {
            Measure measure = model.measures().get(i);
            String path = "/measures/" + i;
            faults.known(measure.dimension(), names.dimensions(), "dimension", path + "/dimension");
            when(measure, path);
            ModelFaults.fixed(measure.fixed(), path, names, faults);
            if (measure.terms().isEmpty()) {
                faults.add(ModelRule.EMPTY, "measure", path, Map.of("name", measure.id()));
            }
            for (int j = 0; j < measure.terms().size(); j++) {
                term(measure, measure.terms().get(j), path + "/terms/" + j);
            }
            weights(measure, path);
            if (measure.target().filter(ModelFaults::isOutside).isPresent()) {
                faults.add(
                        ModelRule.RANGE,
                        "score",
                        path + "/target",
                        Map.of("score", measure.target().orElseThrow().toPlainString()));
            }
        }
    }

    private void when(Measure measure, String path) {
        if (measure.scope() == Scope.GROUP) {
            names.onAttributes(measure.when(), path + "/when");
            for (int i = 0; i < measure.fixed().size(); i++) {
                String condition = measure.fixed().get(i).when();
                if (names.conditions().contains(condition)) {
                    names.onAttributes(Optional.of(condition), path + "/fixed/" + i + "/when");
                }
            }
        } else {
            faults.known(measure.when(), names.conditions(), "condition", path + "/when");
        }
    }

    private void term(Measure measure, Term term, String path) {
        boolean ofSubject = measure.scope() == Scope.SUBJECT;
        boolean criterion = names.criteria().contains(term.of());
        boolean subject = names.subjectMeasures().contains(term.of());
        boolean group = names.groupMeasures().contains(term.of());
        if (!criterion && !subject && !group) {
            faults.add(ModelRule.UNKNOWN, "term", path + "/of", Map.of("name", term.of()));
        } else if (ofSubject && group) {
            faults.add(ModelRule.SCOPE, "subject", path + "/of", Map.of("name", term.of(), "measure", measure.id()));
        } else if (!ofSubject && criterion) {
            faults.add(ModelRule.SCOPE, "group", path + "/of", Map.of("name", term.of(), "measure", measure.id()));
        }
        if (term.where().isPresent() && (ofSubject || !subject)) {
            faults.add(ModelRule.SCOPE, "where", path + "/where", Map.of("name", term.of(), "measure", measure.id()));
        }
        names.onAttributes(term.where(), path + "/where");
    }

    private void weights(Measure measure, String path) {
        boolean weighted = measure.method() == Method.WEIGHTED || measure.method() == Method.SUM;
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < measure.terms().size(); i++) {
            Term term = measure.terms().get(i);
            BigDecimal weight = term.weight().orElse(BigDecimal.ZERO);
            sum = sum.add(weight);
            if (weighted && weight.signum() <= 0) {
                faults.add(ModelRule.WEIGHTS, "missing", path + "/terms/" + i, Map.of("name", term.of()));
            } else if (!weighted && term.weight().isPresent()) {
                faults.add(ModelRule.WEIGHTS, "unused", path + "/terms/" + i + "/weight", Map.of("name", term.of()));
            }
        }
        BigDecimal whole = measure.whole().orElse(BigDecimal.ONE);
        if (weighted && !measure.terms().isEmpty() && sum.compareTo(whole) != 0) {
            faults.add(
                    ModelRule.WEIGHTS,
                    "",
                    path,
                    Map.of(
                            "name",
                            measure.id(),
                            "sum",
                            sum.stripTrailingZeros().toPlainString(),
                            "whole",
                            whole.stripTrailingZeros().toPlainString()));
        }
    }
}
