// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import lv.vienreiz.document.form.Quoting;

/**
 * The identity of a template of a unified service, given by its keeper. The number of a template in
 * the state catalogue has no published form, so any scheme fits.
 *
 * @param value from 1 to 100 letters of the Latin alphabet, digits and {@code . _ : -}, beginning with a letter or digit
 */
public record TemplateId(
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._:\\-]*") @Size(max = 100)
        String value) implements Comparable<TemplateId> {

    /**
     * Makes an identity.
     *
     * @throws IllegalArgumentException if the text has another shape
     */
    public TemplateId {
        if (!OwnersScheme.names(value)) {
            throw new IllegalArgumentException(
                    "A template is named by 1 to 100 letters, digits and . _ : - beginning with a"
                            + " letter or digit, found '" + Quoting.safe(value) + "'");
        }
    }

    /**
     * Reads an identity.
     *
     * @param text the text
     * @return the identity
     * @throws IllegalArgumentException if the text has another shape
     */
    public static TemplateId parse(String text) {
        return new TemplateId(text);
    }

    /**
     * Reads an identity.
     *
     * @param text any text
     * @return the identity, or nothing where the text has another shape
     */
    public static Optional<TemplateId> tryParse(String text) {
        return OwnersScheme.names(text) ? Optional.of(new TemplateId(text)) : Optional.empty();
    }

    @Override
    public int compareTo(TemplateId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
