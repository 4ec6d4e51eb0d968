// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.economics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lv.vienreiz.appraisal.Bearer;
import lv.vienreiz.appraisal.BurdenLine;
import lv.vienreiz.appraisal.EconomicAppraisal;
import lv.vienreiz.appraisal.FlowSide;
import lv.vienreiz.appraisal.PresentValue;
import lv.vienreiz.appraisal.YearlyFlow;
import lv.vienreiz.text.LocalizedText;

/** The lines of an appraisal as flows by year, burdens included; those that end before they begin are kept apart. */
final class Ledger {

    /** One line. */
    private record Line(FlowSide side, Bearer bearer, BigDecimal amount, int from, int to) {}

    private final EconomicAppraisal appraisal;
    private final List<Line> lines = new ArrayList<>();
    private final List<LocalizedText> leftOut = new ArrayList<>();

    Ledger(EconomicAppraisal appraisal) {
        this.appraisal = appraisal;
        for (YearlyFlow flow : appraisal.flows()) {
            Line line = new Line(flow.side(), flow.bearer(), flow.amount(), flow.fromYear(), flow.toYear());
            add(line, flow.name());
        }
        for (BurdenLine burden : appraisal.burdens()) {
            BigDecimal amount = burden(burden).yearly();
            add(new Line(burden.side(), Bearer.SOCIETY, amount, burden.fromYear(), burden.toYear()), burden.name());
        }
    }

    static AdministrativeBurden burden(BurdenLine line) {
        return new AdministrativeBurden(
                line.pricePerHour(), line.hours(), line.outlay(), line.timesAYear(), line.population());
    }

    private void add(Line line, LocalizedText name) {
        if (line.to() < line.from()) {
            leftOut.add(name);
        } else {
            lines.add(line);
        }
    }

    List<LocalizedText> leftOut() {
        return leftOut;
    }

    /** Whether there is anything later than year 0, which is to be discounted. */
    boolean needsRate() {
        return lines.stream().anyMatch(line -> line.to() > 0);
    }

    /** How many lines of a side are known by year. */
    long flowsOf(FlowSide side) {
        return lines.stream().filter(line -> line.side() == side).count();
    }

    /** Of how many lines of a side only the discounted total is known. */
    long totalsOf(FlowSide side) {
        return totals(side).count();
    }

    /** Whether anything at all is stated of a side. */
    boolean states(FlowSide side) {
        return flowsOf(side) + totalsOf(side) > 0;
    }

    /** The sum of what is stated of a side as a discounted total. */
    BigDecimal total(FlowSide side) {
        return totals(side).map(PresentValue::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Stream<PresentValue> totals(FlowSide side) {
        return appraisal.presentValues().stream().filter(total -> total.side() == side);
    }

    int lastYear() {
        return lines.stream().mapToInt(Line::to).max().orElse(0);
    }

    /** The flows of one side, as positive amounts by year. */
    CashFlows flows(FlowSide side) {
        return flows(line -> line.side() == side, side);
    }

    /** Benefits less costs by year. */
    CashFlows net() {
        return flows(line -> true, FlowSide.BENEFIT);
    }

    /** The discounted total of one side, and of one bearer if one is asked for, totals that the source gives included. */
    BigDecimal present(FlowSide side, Optional<Bearer> bearer, BigDecimal rate) {
        BigDecimal yearly = flows(line -> line.side() == side && isOf(bearer, line.bearer()), side)
                .netPresentValue(rate);
        return totals(side)
                .filter(total -> isOf(bearer, total.bearer()))
                .map(PresentValue::amount)
                .reduce(yearly, BigDecimal::add);
    }

    private static boolean isOf(Optional<Bearer> wanted, Bearer bearer) {
        return wanted.isEmpty() || wanted.get() == bearer;
    }

    private CashFlows flows(Predicate<Line> wanted, FlowSide positive) {
        List<BigDecimal> years = new ArrayList<>(Collections.nCopies(lastYear() + 1, BigDecimal.ZERO));
        lines.stream().filter(wanted).forEach(line -> {
            BigDecimal amount =
                    line.side() == positive ? line.amount() : line.amount().negate();
            for (int year = line.from(); year <= line.to(); year++) {
                years.set(year, years.get(year).add(amount));
            }
        });
        return new CashFlows(years);
    }
}
