// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.economics;

import static lv.vienreiz.economics.Figure.count;
import static lv.vienreiz.economics.Figure.money;
import static lv.vienreiz.economics.Figure.percent;
import static lv.vienreiz.economics.Figure.ratio;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.appraisal.EconomicAppraisal;
import lv.vienreiz.appraisal.FlowSide;
import lv.vienreiz.appraisal.PresentValue;
import lv.vienreiz.appraisal.StatedFigure;
import lv.vienreiz.appraisal.StatedResult;

/** Compares what a source publishes with what follows from its own parts, as far as both are rounded. */
final class StatedComparison {

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private final EconomicAppraisal appraisal;
    private final Ledger ledger;
    private final List<Statement> said = new ArrayList<>();

    StatedComparison(EconomicAppraisal appraisal, Ledger ledger) {
        this.appraisal = appraisal;
        this.ledger = ledger;
    }

    List<Statement> statements() {
        appraisal.stated().ifPresent(stated -> {
            stated.benefits().ifPresent(this::parts);
            if (stated.benefits().isPresent()
                    && stated.ratio()
                            .filter(ratio -> Interval.around(ratio).low().signum() > 0)
                            .isPresent()) {
                fromRatio(stated, stated.benefits().get(), stated.ratio().get());
            }
            if (stated.returnRate().isPresent() && !appraisal.presentValues().isEmpty()) {
                BigDecimal published = stated.returnRate().get().value().movePointLeft(2);
                said.add(Statement.of(StatementKind.RATE_OF_RETURN_UNCHECKED, percent("rate", published)));
            }
        });
        return said;
    }

    private void parts(StatedFigure published) {
        List<PresentValue> parts = appraisal.presentValues().stream()
                .filter(part -> part.side() == FlowSide.BENEFIT)
                .toList();
        if (parts.isEmpty()) {
            return;
        }
        BigDecimal sum = parts.stream().map(PresentValue::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        Interval range = parts.stream()
                .map(part -> Interval.around(part.amount(), part.precision()))
                .reduce(Interval::plus)
                .orElseThrow();
        said.add(Statement.of(
                range.meets(Interval.around(published)) ? StatementKind.PARTS_AGREE : StatementKind.PARTS_DIFFER,
                count("parts", parts.size()),
                money("sum", sum),
                money("low", range.low()),
                money("high", range.high()),
                money("published", published.value()),
                money("difference", published.value().subtract(sum))));
    }

    private void fromRatio(StatedResult stated, StatedFigure benefits, StatedFigure publishedRatio) {
        Interval range = Interval.around(benefits).netAt(Interval.around(publishedRatio));
        stated.netPresentValue()
                .ifPresent(net -> said.add(Statement.of(
                        range.meets(Interval.around(net))
                                ? StatementKind.NET_PRESENT_VALUE_AGREES
                                : StatementKind.NET_PRESENT_VALUE_DIFFERS,
                        money("net", Interval.net(benefits.value(), publishedRatio.value())),
                        money("low", range.low()),
                        money("high", range.high()),
                        money("published", net.value()))));
        Optional<BigDecimal> rate = Appraiser.rate(appraisal, ledger);
        if (ledger.has(FlowSide.COST) && rate.isPresent()) {
            Interval implied = Interval.around(benefits).per(Interval.around(publishedRatio));
            costs(benefits.value(), benefits.value().divide(publishedRatio.value(), DIGITS), implied, rate.get());
        }
    }

    private void costs(BigDecimal benefits, BigDecimal implied, Interval range, BigDecimal rate) {
        CashFlows costs = ledger.flows(FlowSide.COST);
        BigDecimal present = costs.netPresentValue(rate);
        if (present.signum() == 0) {
            return;
        }
        BigDecimal plain = costs.netPresentValue(BigDecimal.ZERO);
        BigDecimal gap = implied.subtract(present);
        boolean agree = range.holds(present);
        said.add(Statement.of(
                agree ? StatementKind.COSTS_AGREE : StatementKind.COSTS_DIFFER,
                percent("rate", rate),
                money("present", present),
                money("plain", plain),
                money("implied", implied),
                money("gap", gap),
                ratio("ratio", benefits.divide(present, DIGITS))));
        if (!agree) {
            closing(costs, implied, gap, rate);
        }
    }

    /** What would have to be assumed: a further cost in each year after the first, or another rate. */
    private void closing(CashFlows costs, BigDecimal implied, BigDecimal gap, BigDecimal rate) {
        int last = costs.years().size() - 1;
        if (gap.signum() > 0 && last > 0) {
            List<BigDecimal> ones = new ArrayList<>(Collections.nCopies(last + 1, BigDecimal.ONE));
            ones.set(0, BigDecimal.ZERO);
            BigDecimal yearly = gap.divide(new CashFlows(ones).netPresentValue(rate), DIGITS);
            said.add(Statement.of(
                    StatementKind.COST_THAT_CLOSES_THE_GAP,
                    money("yearly", yearly),
                    count("first", 1),
                    count("last", last),
                    percent("rate", rate)));
        }
        List<BigDecimal> years = new ArrayList<>(costs.years());
        years.set(0, years.get(0).subtract(implied));
        Optional<BigDecimal> other = rates(new CashFlows(years)).stream()
                .filter(found -> found.signum() >= 0)
                .findFirst();
        said.add(other.map(found -> Statement.of(StatementKind.RATE_THAT_CLOSES_THE_GAP, percent("rate", found)))
                .orElseGet(() -> Statement.of(
                        StatementKind.NO_RATE_CLOSES_THE_GAP,
                        money("plain", costs.netPresentValue(BigDecimal.ZERO)),
                        money("implied", implied))));
    }

    private static List<BigDecimal> rates(CashFlows flows) {
        InternalRate found = flows.internalRate();
        if (found instanceof InternalRate.One one) {
            return List.of(one.rate());
        }
        return found instanceof InternalRate.Several several ? several.rates() : List.of();
    }
}
