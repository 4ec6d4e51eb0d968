// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.economics;

import static lv.vienreiz.economics.Figure.count;
import static lv.vienreiz.economics.Figure.money;
import static lv.vienreiz.economics.Figure.years;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
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
        BigDecimal joining = question.joiningCost().orElse(BigDecimal.ZERO);
        BigDecimal saving = cost.divide(question.years(), DIGITS);
        said.add(Statement.of(
                StatementKind.SAVING_OF_CLAIM,
                investment.name(),
                money("cost", cost),
                money("saving", saving),
                years("years", question.years())));
        BigDecimal bearable = question.wantedYears().multiply(saving, DIGITS).subtract(joining);
        if (bearable.signum() <= 0) {
            said.add(
                    Statement.of(StatementKind.NO_SHARERS, investment.name(), years("wanted", question.wantedYears())));
        } else {
            BigDecimal fewest = cost.divide(bearable, DIGITS)
                    .setScale(0, RoundingMode.FLOOR)
                    .add(BigDecimal.ONE);
            said.add(Statement.of(
                    StatementKind.SHARERS,
                    investment.name(),
                    count("institutions", fewest.longValueExact()),
                    years("years", shared(cost, joining, saving, fewest)),
                    years("wanted", question.wantedYears())));
        }
        sharers.map(BigDecimal::valueOf)
                .ifPresent(many -> said.add(Statement.of(
                        StatementKind.SHARED_PAYBACK,
                        investment.name(),
                        count("institutions", many.longValueExact()),
                        years("years", shared(cost, joining, saving, many)))));
    }

    private static BigDecimal shared(BigDecimal cost, BigDecimal joining, BigDecimal saving, BigDecimal sharers) {
        return cost.divide(sharers, DIGITS).add(joining).divide(saving, DIGITS);
    }
}
