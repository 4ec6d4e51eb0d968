// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.strategy;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import lv.vienreiz.document.form.Quoting;

/**
 * The identity of a strategy, given by its owner and kept through all versions of it.
 *
 * @param value from 1 to 100 letters of the Latin alphabet, digits and {@code . _ : -}, beginning with a letter or digit
 */
public record StrategyId(
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._:\\-]*") @Size(max = 100)
        String value) {

    private static final java.util.regex.Pattern SHAPE =
            java.util.regex.Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:\\-]{0,99}");

    /**
     * Makes an identity.
     *
     * @throws IllegalArgumentException if the text has another shape
     */
    public StrategyId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A strategy is named by 1 to 100 letters, digits and . _ : - beginning with a letter or digit, found '"
                            + Quoting.safe(value) + "'");
        }
    }

    /**
     * Reads an identity.
     *
     * @param text the text
     * @return the identity
     * @throws IllegalArgumentException if the text has another shape
     */
    public static StrategyId parse(String text) {
        return new StrategyId(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
