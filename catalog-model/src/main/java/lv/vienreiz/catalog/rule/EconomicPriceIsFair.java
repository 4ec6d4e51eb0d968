// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import lv.vienreiz.catalog.EconomicTerms;
import lv.vienreiz.catalog.Fee;
import lv.vienreiz.catalog.Money;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceKind;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-09: the price of an economic service matches the market price, and the need to keep the service is justified
 * (M[101]). Our own inference: prices match within a tenth, and they are compared only where one price stands against the
 * market price in one currency, since the Model gives no method.
 */
final class EconomicPriceIsFair implements Check<ServiceDescription> {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.10");

    @Override
    public void check(ServiceDescription service, Report report) {
        if (report.lacks(service.kind()) || service.kind().get() != ServiceKind.ECONOMIC) {
            return;
        }
        if (report.lacks(service.economicTerms())) {
            return;
        }
        EconomicTerms terms = service.economicTerms().get();
        if (terms.justification().isEmpty()) {
            report.found("/economicTerms", "justification", Map.of());
        }
        if (report.lacks(terms.marketPrice())) {
            return;
        }
        compare(service.fees(), terms.marketPrice().get(), report);
    }

    private static void compare(List<Fee> fees, Money market, Report report) {
        if (fees.size() != 1 || !fees.get(0).amount().currency().equals(market.currency())) {
            report.skip();
            return;
        }
        BigDecimal price = fees.get(0).amount().amount();
        BigDecimal difference = price.subtract(market.amount());
        if (difference.abs().compareTo(market.amount().multiply(TOLERANCE)) > 0) {
            report.found(
                    FeePath.of(0, fees.get(0)) + "/amount/amount",
                    difference.signum() < 0 ? "below" : "above",
                    Map.of("price", words(fees.get(0).amount()), "market", words(market)));
        }
    }

    private static String words(Money money) {
        return money.amount().toPlainString() + " " + money.currency();
    }
}
