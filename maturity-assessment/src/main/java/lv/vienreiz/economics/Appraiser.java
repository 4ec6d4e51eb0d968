// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.economics;

import static lv.vienreiz.economics.Figure.count;
import static lv.vienreiz.economics.Figure.money;
import static lv.vienreiz.economics.Figure.percent;
import static lv.vienreiz.economics.Figure.ratio;
import static lv.vienreiz.economics.Figure.years;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.appraisal.Bearer;
import lv.vienreiz.appraisal.BurdenLine;
import lv.vienreiz.appraisal.EconomicAppraisal;
import lv.vienreiz.appraisal.FlowSide;
import lv.vienreiz.catalog.Labels;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;

/**
 * Computes what follows from an economic appraisal: present values, ratio, rate of return, payback, cost of a case and of a
 * share, and how all this stands to what the source publishes. What cannot be computed is said. Safe for several threads.
 *
 * <pre>{@code
 * AppraisalResult result = Appraiser.appraise(appraisal);
 * System.out.print(AppraisalText.of(result, Language.LATVIAN));
 * }</pre>
 */
public final class Appraiser {

    private final EconomicAppraisal appraisal;
    private final Ledger ledger;
    private final List<Statement> said = new ArrayList<>();

    private Appraiser(EconomicAppraisal appraisal) {
        this.appraisal = appraisal;
        ledger = new Ledger(appraisal);
    }

    /**
     * Computes the result.
     *
     * @param appraisal the appraisal
     * @return what follows from it
     */
    public static AppraisalResult appraise(EconomicAppraisal appraisal) {
        Appraiser appraiser = new Appraiser(appraisal);
        appraiser.lines();
        appraiser.values();
        appraiser.returns();
        appraiser.shares();
        appraiser.said.addAll(new StatedComparison(appraisal, appraiser.ledger).statements());
        appraisal
                .payback()
                .ifPresent(question -> appraiser.said.addAll(PaybackAnswer.to(question, appraisal.sharedAmong())));
        return new AppraisalResult(appraisal, appraiser.said);
    }

    /** The rate as a fraction; zero does where there is nothing to discount. */
    static Optional<BigDecimal> rate(EconomicAppraisal appraisal, Ledger ledger) {
        Optional<BigDecimal> stated = appraisal.discountRate().map(percent -> percent.movePointLeft(2));
        return stated.or(() -> ledger.needsRate() ? Optional.empty() : Optional.of(BigDecimal.ZERO));
    }

    private void lines() {
        ledger.leftOut().forEach(name -> said.add(Statement.of(StatementKind.LINE_LEFT_OUT, name)));
        for (BurdenLine line : appraisal.burdens()) {
            AdministrativeBurden burden = Ledger.burden(line);
            said.add(Statement.of(
                    StatementKind.BURDEN,
                    line.name(),
                    money("oneTime", burden.oneTime()),
                    money("yearly", burden.yearly()),
                    count("population", line.population())));
        }
    }

    private void values() {
        if (!ledger.states(FlowSide.COST) && !ledger.states(FlowSide.BENEFIT)) {
            return;
        }
        Optional<BigDecimal> rate = rate(appraisal, ledger);
        if (rate.isEmpty()) {
            said.add(Statement.of(StatementKind.NO_RATE));
            return;
        }
        for (Bearer bearer : Bearer.values()) {
            BigDecimal costs = ledger.present(FlowSide.COST, Optional.of(bearer), rate.get());
            BigDecimal benefits = ledger.present(FlowSide.BENEFIT, Optional.of(bearer), rate.get());
            if (costs.signum() != 0 || benefits.signum() != 0) {
                LocalizedText whose =
                        LocalizedText.lv(Labels.of(bearer, Language.LATVIAN)).en(Labels.of(bearer, Language.ENGLISH));
                said.add(Statement.of(
                        StatementKind.OF_BEARER, whose, money("costs", costs), money("benefits", benefits)));
            }
        }
        BigDecimal costs = ledger.present(FlowSide.COST, Optional.empty(), rate.get());
        BigDecimal benefits = ledger.present(FlowSide.BENEFIT, Optional.empty(), rate.get());
        said.add(Statement.of(
                StatementKind.NET_PRESENT_VALUE,
                percent("rate", rate.get()),
                money("costs", costs),
                money("benefits", benefits),
                money("net", benefits.subtract(costs))));
        benefitsToCosts(costs, benefits);
    }

    private void benefitsToCosts(BigDecimal costs, BigDecimal benefits) {
        if (isOneSided()) {
            return;
        }
        said.add(
                costs.signum() > 0
                        ? Statement.of(
                                StatementKind.RATIO, ratio("ratio", benefits.divide(costs, MathContext.DECIMAL128)))
                        : Statement.of(StatementKind.NO_RATIO));
    }

    /** Whether it states costs alone, or benefits alone, so that there is nothing to compare. */
    private boolean isOneSided() {
        return ledger.states(FlowSide.COST) != ledger.states(FlowSide.BENEFIT);
    }

    private void returns() {
        if (isOneSided()) {
            said.add(Statement.of(
                    ledger.states(FlowSide.COST) ? StatementKind.COSTS_ALONE : StatementKind.BENEFITS_ALONE));
            return;
        }
        if (!ledger.states(FlowSide.COST)) {
            return;
        }
        if (!appraisal.presentValues().isEmpty()) {
            said.add(Statement.of(
                    StatementKind.RATE_OF_RETURN_UNKNOWN,
                    count("totals", appraisal.presentValues().size())));
            return;
        }
        CashFlows net = ledger.net();
        InternalRate found = net.internalRate();
        if (found instanceof InternalRate.One one) {
            said.add(Statement.of(StatementKind.RATE_OF_RETURN, percent("rate", one.rate())));
        } else if (found instanceof InternalRate.Several several) {
            Figure[] rates = several.rates().stream()
                    .map(value -> percent("rate", value))
                    .toArray(Figure[]::new);
            said.add(Statement.of(StatementKind.SEVERAL_RATES_OF_RETURN, rates));
        } else {
            said.add(Statement.of(StatementKind.NO_RATE_OF_RETURN));
        }
        payback(net.payback(), StatementKind.PAYBACK, StatementKind.NO_PAYBACK);
        rate(appraisal, ledger)
                .filter(rate -> rate.signum() > 0)
                .ifPresent(rate -> payback(
                        net.discountedPayback(rate),
                        StatementKind.DISCOUNTED_PAYBACK,
                        StatementKind.NO_DISCOUNTED_PAYBACK));
    }

    private void payback(Optional<BigDecimal> reached, StatementKind after, StatementKind never) {
        said.add(reached.map(time -> Statement.of(after, years("years", time)))
                .orElseGet(() -> Statement.of(never, count("last", ledger.lastYear()))));
    }

    private void shares() {
        if (appraisal.casesAYear().isEmpty() && appraisal.sharedAmong().isEmpty() || !ledger.states(FlowSide.COST)) {
            return;
        }
        if (ledger.totalsOf(FlowSide.COST) > 0) {
            said.add(Statement.of(StatementKind.SHARES_UNKNOWN, count("totals", ledger.totalsOf(FlowSide.COST))));
            return;
        }
        BigDecimal costs = ledger.flows(FlowSide.COST).netPresentValue(BigDecimal.ZERO);
        BigDecimal cents = costs.setScale(2, RoundingMode.HALF_EVEN);
        appraisal
                .casesAYear()
                .flatMap(cases -> CostSharing.perCase(costs, cases * (ledger.lastYear() + 1))
                        .map(each ->
                                Statement.of(StatementKind.COST_PER_CASE, money("each", each), money("costs", cents))))
                .ifPresent(said::add);
        appraisal.sharedAmong().ifPresent(sharers -> {
            List<BigDecimal> all = CostSharing.equally(cents, sharers);
            said.add(Statement.of(
                    StatementKind.SHARE,
                    count("institutions", sharers),
                    money("each", all.get(all.size() - 1)),
                    money("costs", cents)));
        });
    }
}
