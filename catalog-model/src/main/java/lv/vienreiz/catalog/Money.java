// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Objects;
import lv.vienreiz.document.Part;

/**
 * An amount of money.
 *
 * @param amount the amount, not negative, with at most nine decimals
 * @param currency the code of ISO 4217
 */
@Part(closed = true)
public record Money(
        @PositiveOrZero BigDecimal amount,
        @Pattern(regexp = "[A-Z]{3}") String currency) {

    /** Makes an amount. */
    public Money {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(currency, "currency");
    }

    /**
     * Makes an amount in euro.
     *
     * @param amount the amount, such as {@code 12.50}
     * @return the amount
     * @throws NumberFormatException if the text is no decimal number
     */
    public static Money euro(String amount) {
        return new Money(new BigDecimal(amount), "EUR");
    }
}
