// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.model;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * The identity of a criterion or a ceiling inside its model, such as {@code M2b}.
 *
 * @param value from 1 to 40 letters of the Latin alphabet, digits and {@code . _ -}, beginning with a letter or digit
 */
public record CriterionId(
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._\\-]*") @Size(max = 40)
        String value) implements Comparable<CriterionId> {

    /**
     * Makes an identity.
     *
     * @throws IllegalArgumentException if the text has another shape
     */
    public CriterionId {
        if (!value.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,39}")) {
            throw new IllegalArgumentException(
                    "A criterion is named by 1 to 40 letters, digits and . _ - beginning with a letter or digit, found '"
                            + value + "'");
        }
    }

    /**
     * Reads an identity.
     *
     * @param text the text
     * @return the identity
     * @throws IllegalArgumentException if the text has another shape
     */
    public static CriterionId parse(String text) {
        return new CriterionId(text);
    }

    @Override
    public int compareTo(CriterionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
