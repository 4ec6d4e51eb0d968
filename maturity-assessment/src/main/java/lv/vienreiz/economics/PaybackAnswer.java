// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.economics;

import static lv.vienreiz.economics.Figure.count;
import static lv.vienreiz.economics.Figure.money;
import static lv.vienreiz.economics.Figure.years;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.appraisal.Investment;
import lv.vienreiz.appraisal.PaybackQuestion;

/**
 * Answers a claim about payback: the saving in a year with which each cost pays back in exactly the claimed time, and how
 * many have to share the cost, each keeping its own saving, so that it pays back in less than the wanted time. Nothing is
 * discounted.
 */
final class PaybackAnswer {

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private PaybackAnswer() {}

    static List<Statement> to(PaybackQuestion question, Optional<Integer> sharers) {
        List<Statement> said = new ArrayList<>();
        if (question.years().signum() == 0) {
            return said;
        }
        for (Investment investment : question.investments()) {
            if (investment.cost().signum() > 0) {
                answer(question, investment, sharers, said);
            }
        }
        return said;
    }

    private static void answer(
            PaybackQuestion question, Investment investment, Optional<Integer> sharers, List<Statement> said) {
        BigDecimal cost = investment.cost();
        BigDecimal saving = cost.divide(question.years(), DIGITS);
        said.add(Statement.of(
                StatementKind.SAVING_OF_CLAIM,
                investment.name(),
                money("cost", cost),
                money("saving", saving),
                years("years", question.years())));
        said.add(fewest(question, cost)
                .map(fewest -> Statement.of(
                        StatementKind.SHARERS,
                        investment.name(),
                        count("institutions", fewest),
                        years("years", shared(question, cost, fewest)),
                        years("wanted", question.wantedYears())))
                .orElseGet(() -> Statement.of(
                        StatementKind.NO_SHARERS, investment.name(), years("wanted", question.wantedYears()))));
        sharers.map(BigDecimal::valueOf)
                .ifPresent(many -> said.add(Statement.of(
                        StatementKind.SHARED_PAYBACK,
                        investment.name(),
                        count("institutions", many),
                        years("years", shared(question, cost, many)))));
    }

    /**
     * The least whole n with (cost / n + joining) / saving below the wanted years, where the saving is cost / years. It is
     * multiplied out, so that nothing is rounded: n (wanted cost - joining years) is above cost years.
     */
    private static Optional<BigDecimal> fewest(PaybackQuestion question, BigDecimal cost) {
        BigDecimal gained =
                question.wantedYears().multiply(cost).subtract(joining(question).multiply(question.years()));
        return gained.signum() <= 0
                ? Optional.empty()
                : Optional.of(cost.multiply(question.years())
                        .divideToIntegralValue(gained)
                        .add(BigDecimal.ONE));
    }

    private static BigDecimal shared(PaybackQuestion question, BigDecimal cost, BigDecimal sharers) {
        BigDecimal spent = cost.add(joining(question).multiply(sharers));
        return question.years().multiply(spent).divide(cost.multiply(sharers), DIGITS);
    }

    private static BigDecimal joining(PaybackQuestion question) {
        return question.joiningCost().orElse(BigDecimal.ZERO);
    }
}
