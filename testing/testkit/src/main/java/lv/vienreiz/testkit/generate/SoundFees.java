// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.catalog.EconomicTerms;
import lv.vienreiz.catalog.Fee;
import lv.vienreiz.catalog.LegalAct;
import lv.vienreiz.catalog.LegalActKind;
import lv.vienreiz.catalog.Money;
import lv.vienreiz.catalog.ServiceKind;
import lv.vienreiz.text.LocalizedText;

/** Fees that fit the kind of service. */
final class SoundFees {

    private static final BigDecimal LEAST_OF_MARKET = new BigDecimal("0.91");

    private final Chance chance;
    private final SoundParties parties;

    SoundFees(Chance chance, SoundParties parties) {
        this.chance = chance;
        this.parties = parties;
    }

    /** Each with a basis, an address of the basis and exemptions, so that an agency may have them too. */
    List<Fee> of(ServiceKind kind) {
        List<Fee> fees = new ArrayList<>();
        int count = kind == ServiceKind.GENERAL_BENEFIT ? 0 : kind == ServiceKind.ECONOMIC ? 1 : chance.below(4);
        for (int i = 0; i < count; i++) {
            fees.add(fee(kind));
        }
        return fees;
    }

    private Fee fee(ServiceKind kind) {
        LocalizedText item = chance.name();
        Money amount = new Money(BigDecimal.valueOf(1 + chance.below(100_000), 2), chance.oneIn(5) ? "USD" : "EUR");
        Optional<LegalAct> basis =
                Optional.of(parties.act(chance.of(List.of(LegalActKind.EXTERNAL, LegalActKind.PRICE_LIST))));
        Optional<LocalizedText> exemptions = Optional.of(chance.name());
        if (kind == ServiceKind.ECONOMIC) {
            return chance.oneIn(3)
                    ? new Fee.PaidService(item, amount, basis, exemptions)
                    : new Fee.MarketPrice(item, amount, basis, exemptions);
        }
        return switch (chance.below(3)) {
            case 0 -> new Fee.StateFee(item, amount, basis, exemptions);
            case 1 -> new Fee.MunicipalFee(item, amount, basis, exemptions);
            default -> new Fee.PaidService(item, amount, basis, exemptions);
        };
    }

    /** The terms of an economic service: its price is at most a tenth below that of the market. */
    EconomicTerms terms(List<Fee> fees) {
        Money price = fees.get(0).amount();
        BigDecimal market =
                chance.oneIn(2) ? price.amount() : price.amount().divide(LEAST_OF_MARKET, 9, RoundingMode.DOWN);
        return new EconomicTerms(
                true, true, chance.maybe(() -> new Money(market, price.currency())), Optional.of(chance.name()));
    }
}
