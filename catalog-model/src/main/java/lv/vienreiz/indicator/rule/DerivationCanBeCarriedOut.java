// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.rule;

import static lv.vienreiz.rule.Bundle.Index.by;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import lv.vienreiz.indicator.Derivation;
import lv.vienreiz.indicator.GatheredInput;
import lv.vienreiz.indicator.IndicatorId;
import lv.vienreiz.indicator.IndicatorPassport;
import lv.vienreiz.indicator.MeasuringFrequency;
import lv.vienreiz.indicator.formula.Formula;
import lv.vienreiz.indicator.formula.FormulaFault;
import lv.vienreiz.indicator.formula.Reckoned;
import lv.vienreiz.indicator.formula.Unit;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-56: a derived indicator has an algorithm, its inputs exist, and it is not derived from itself (M[278.6]). That the
 * formula of a derived indicator is one that can be computed, and that its units fit, is our own demand.
 */
final class DerivationCanBeCarriedOut implements Check<IndicatorPassport> {

    static final String INPUTS = "inputs";
    static final String FORMULA = "formula";
    static final String UNDECLARED = "undeclared";
    static final String UNKNOWN = "unknown";
    static final String CYCLE = "cycle";
    static final String MIXED = "mixed";
    static final String UNIT = "unit";
    static final String GATHERED = "gathered";
    static final String PARTS = "parts";

    static final Bundle.Index<IndicatorPassport, IndicatorId> BY_ID =
            by(IndicatorPassport.class, IndicatorPassport::id);

    @Override
    public void check(IndicatorPassport passport, Report report) {
        if (passport.derivation().isEmpty()) {
            return;
        }
        Derivation derivation = passport.derivation().get();
        if (derivation.algorithm().isEmpty() && passport.formula().isEmpty()) {
            report.found("/derivation");
        }
        if (derivation.inputs().isEmpty()) {
            report.found("/derivation", INPUTS, Map.of());
        }
        gathered(passport, derivation, report);
        passport.formula().ifPresent(text -> formula(passport, derivation, text, report));
        if (report.bundle().knows(IndicatorPassport.class)) {
            inputs(passport, derivation, report);
        }
    }

    private static void gathered(IndicatorPassport passport, Derivation derivation, Report report) {
        List<GatheredInput> gathered = derivation.gathered();
        for (int i = 0; i < gathered.size(); i++) {
            IndicatorId input = gathered.get(i).input();
            String path = "/derivation/gathered/" + i + "/input";
            if (!derivation.inputs().contains(input)) {
                report.found(path, GATHERED, Map.of("indicator", input.value()));
                continue;
            }
            Optional<MeasuringFrequency> own = passport.measured();
            boolean fills = report.bundle().find(BY_ID, input).stream()
                    .flatMap(found -> found.measured().stream())
                    .allMatch(shorter -> own.isEmpty() || shorter == own.get() || shorter.fills(own.get()));
            if (!fills) {
                report.found(path, PARTS, Map.of("indicator", input.value()));
            }
        }
    }

    private static void formula(IndicatorPassport passport, Derivation derivation, String text, Report report) {
        Optional<FormulaFault> fault = Formula.faultOf(text);
        if (fault.isPresent()) {
            Map<String, String> facts = Map.of(
                    "formula", text, "column", Integer.toString(fault.get().column()));
            report.found("/formula", FORMULA, facts);
            return;
        }
        Formula formula = Formula.parse(text);
        for (IndicatorId used : formula.inputs()) {
            if (!derivation.inputs().contains(used)) {
                report.found("/formula", UNDECLARED, Map.of("indicator", used.value()));
            }
        }
        units(passport, formula, report);
    }

    private static void units(IndicatorPassport passport, Formula formula, Report report) {
        Reckoned reckoned = formula.unit(id -> report.bundle().find(BY_ID, id).stream()
                .findFirst()
                .flatMap(IndicatorPassport::unitSymbol)
                .flatMap(Unit::tryParse));
        if (reckoned instanceof Reckoned.Mixed mixed) {
            Map<String, String> facts = Map.of(
                    "operation",
                    mixed.operation(),
                    "left",
                    mixed.left().toString(),
                    "right",
                    mixed.right().toString());
            report.found("/formula", MIXED, facts);
        }
        Optional<Unit> own = passport.unitSymbol().flatMap(Unit::tryParse);
        if (reckoned.known().isPresent() && own.isPresent() && !own.equals(reckoned.known())) {
            Map<String, String> facts = Map.of(
                    "unit",
                    own.get().toString(),
                    "reckoned",
                    reckoned.known().get().toString());
            report.found("/formula", UNIT, facts);
        }
    }

    private static void inputs(IndicatorPassport passport, Derivation derivation, Report report) {
        List<IndicatorId> inputs = derivation.inputs();
        for (int i = 0; i < inputs.size(); i++) {
            IndicatorId input = inputs.get(i);
            String path = "/derivation/inputs/" + i;
            if (input.equals(passport.id()) || leadsTo(passport.id(), input, report.bundle())) {
                report.found(
                        path,
                        CYCLE,
                        Map.of("indicator", input.value(), "own", passport.id().value()));
            } else if (report.bundle().find(BY_ID, input).isEmpty()) {
                report.found(path, UNKNOWN, Map.of("indicator", input.value()));
            }
        }
    }

    /** Walks without recursion, so that a long chain of indicators exhausts nothing. */
    private static boolean leadsTo(IndicatorId wanted, IndicatorId start, Bundle bundle) {
        TreeSet<String> seen = new TreeSet<>();
        Deque<IndicatorId> ahead = new ArrayDeque<>(List.of(start));
        while (!ahead.isEmpty()) {
            IndicatorId next = ahead.pop();
            if (!seen.add(next.value())) {
                continue;
            }
            for (IndicatorPassport passport : bundle.find(BY_ID, next)) {
                List<IndicatorId> inputs =
                        passport.derivation().map(Derivation::inputs).orElse(List.of());
                if (inputs.contains(wanted)) {
                    return true;
                }
                ahead.addAll(inputs);
            }
        }
        return false;
    }
}
