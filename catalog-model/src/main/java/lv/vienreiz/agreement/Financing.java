// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.Money;
import lv.vienreiz.document.Part;

/**
 * How the provider's work is paid for.
 *
 * @param variant the variant
 * @param period how often the provider reports and is paid, in mutual settlement
 * @param earmarked the money that the owner sets aside, in mutual settlement
 */
@Part
public record Financing(FinancingVariant variant, Optional<ReportingPeriod> period, Optional<@Valid Money> earmarked) {

    /** Makes a financing. */
    public Financing {
        Objects.requireNonNull(variant, "variant");
    }

    /**
     * Direct budgeting, with which the Model advises to begin.
     *
     * @return the financing
     */
    public static Financing directBudgeting() {
        return new Financing(FinancingVariant.DIRECT_BUDGETING, Optional.empty(), Optional.empty());
    }

    /**
     * Mutual settlement.
     *
     * @param period how often the provider reports and is paid
     * @param earmarked the money that the owner sets aside
     * @return the financing
     */
    public static Financing mutualSettlement(ReportingPeriod period, Money earmarked) {
        return new Financing(FinancingVariant.MUTUAL_SETTLEMENT, Optional.of(period), Optional.of(earmarked));
    }
}
