// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Objects;
import lv.vienreiz.catalog.Money;
import lv.vienreiz.document.Part;

/**
 * What it costs a person to bring one certificate from one office to another.
 *
 * @param hours how many hours
 * @param expenses how much money
 */
@Part
public record CostOfAsking(
        @PositiveOrZero BigDecimal hours, @Valid Money expenses) {

    /** Makes a cost. */
    public CostOfAsking {
        Objects.requireNonNull(hours, "hours");
        Objects.requireNonNull(expenses, "expenses");
    }

    /**
     * The cost with which the sources reckon (K): an hour and a half, and EUR 1.50.
     *
     * @return the cost
     */
    public static CostOfAsking ofTheSources() {
        return new CostOfAsking(new BigDecimal("1.5"), Money.euro("1.50"));
    }

    /**
     * The cost of several certificates.
     *
     * @param certificates how many
     * @return so many times this cost
     */
    public CostOfAsking times(long certificates) {
        BigDecimal factor = BigDecimal.valueOf(certificates);
        return new CostOfAsking(
                hours.multiply(factor), new Money(expenses.amount().multiply(factor), expenses.currency()));
    }
}
