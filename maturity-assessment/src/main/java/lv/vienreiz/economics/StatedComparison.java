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
        if (ledger.states(FlowSide.BENEFIT)) {
            Optional<BigDecimal> none = Optional.of(BigDecimal.ZERO);
            Optional<BigDecimal> rate = ledger.flowsOf(FlowSide.BENEFIT) > 0 ? rate() : none;
            rate.map(ledger.flows(FlowSide.BENEFIT)::netPresentValue).ifPresent(yearly -> parts(published, yearly));
        }
    }

    private Optional<BigDecimal> rate() {
        return Appraiser.rate(appraisal, ledger);
    }

    private void parts(StatedFigure published, BigDecimal yearly) {
        BigDecimal sum = yearly.add(ledger.total(FlowSide.BENEFIT));
        Interval range = between(FlowSide.BENEFIT, yearly);
        said.add(Statement.of(
                range.meets(Interval.around(published)) ? StatementKind.PARTS_AGREE : StatementKind.PARTS_DIFFER,
                count("parts", ledger.flowsOf(FlowSide.BENEFIT) + ledger.totalsOf(FlowSide.BENEFIT)),
                money("sum", sum),
                money("low", range.low()),
                money("high", range.high()),
                money("published", published.value()),
                money("difference", published.value().subtract(sum))));
    }

    /** Between what a side can lie, of which this much is known by year and the rest as rounded totals. */
    private Interval between(FlowSide side, BigDecimal yearly) {
        return appraisal.presentValues().stream()
                .filter(part -> part.side() == side)
                .map(part -> Interval.around(part.amount(), part.precision()))
                .reduce(new Interval(yearly, yearly), Interval::plus);
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
        Optional<BigDecimal> rate = rate();
        if (ledger.states(FlowSide.COST) && rate.isPresent()) {
            Interval implied = Interval.around(benefits).per(Interval.around(publishedRatio));
            costs(benefits.value(), benefits.value().divide(publishedRatio.value(), DIGITS), implied, rate.get());
        }
    }

    private void costs(BigDecimal benefits, BigDecimal implied, Interval range, BigDecimal rate) {
        BigDecimal present = ledger.present(FlowSide.COST, Optional.empty(), rate);
        if (present.signum() == 0) {
            return;
        }
        BigDecimal plain = ledger.present(FlowSide.COST, Optional.empty(), BigDecimal.ZERO);
        BigDecimal gap = implied.subtract(present);
        boolean agree = range.meets(between(FlowSide.COST, present.subtract(ledger.total(FlowSide.COST))));
        said.add(Statement.of(
                agree ? StatementKind.COSTS_AGREE : StatementKind.COSTS_DIFFER,
                percent("rate", rate),
                money("present", present),
                money("plain", plain),
                money("implied", implied),
                money("gap", gap),
                ratio("ratio", benefits.divide(present, DIGITS))));
        if (!agree) {
            additional(gap, rate);
            otherRate(implied, gap);
        }
    }

    /** One thing that could be assumed: a further cost in each year after the first. */
    private void additional(BigDecimal gap, BigDecimal rate) {
        int last = ledger.lastYear();
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
    }

    /** Another: a different rate. What is stated as a total, or falls into year 0, is the same at every rate. */
    private void otherRate(BigDecimal implied, BigDecimal gap) {
        List<BigDecimal> years = new ArrayList<>(ledger.flows(FlowSide.COST).years());
        BigDecimal fixed = years.get(0).add(ledger.total(FlowSide.COST));
        years.set(0, fixed.subtract(implied));
        Optional<BigDecimal> other = rates(new CashFlows(years)).stream()
                .filter(found -> found.signum() >= 0)
                .findFirst();
        said.add(other.map(found -> Statement.of(StatementKind.RATE_THAT_CLOSES_THE_GAP, percent("rate", found)))
                .orElseGet(() -> noRate(implied, gap, fixed)));
    }

    private Statement noRate(BigDecimal implied, BigDecimal gap, BigDecimal fixed) {
        if (gap.signum() < 0) {
            return Statement.of(
                    StatementKind.NO_RATE_CLOSES_THE_EXCESS, money("fixed", fixed), money("implied", implied));
        }
        return Statement.of(
                StatementKind.NO_RATE_CLOSES_THE_GAP,
                money("plain", ledger.present(FlowSide.COST, Optional.empty(), BigDecimal.ZERO)),
                money("implied", implied));
    }

    private static List<BigDecimal> rates(CashFlows flows) {
        InternalRate found = flows.internalRate();
        if (found instanceof InternalRate.One one) {
            return List.of(one.rate());
        }
        return found instanceof InternalRate.Several several ? several.rates() : List.of();
    }
}
