// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import lv.vienreiz.document.form.Quoting;

/**
 * The identity of a service, given by its owner and kept through all versions of its description. The number of a service in
 * the state catalogue has no published form, so any owner's own scheme fits.
 *
 * @param value from 1 to 100 letters of the Latin alphabet, digits and {@code . _ : -}, beginning with a letter or digit
 */
public record ServiceId(
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._:\\-]*") @Size(max = 100)
        String value) implements Comparable<ServiceId> {

    /**
     * Makes an identity.
     *
     * @throws IllegalArgumentException if the text has another shape
     */
    public ServiceId {
        if (!OwnersScheme.names(value)) {
            throw new IllegalArgumentException(
                    "A service is named by 1 to 100 letters, digits and . _ : - beginning with a"
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
    public static ServiceId parse(String text) {
        return new ServiceId(text);
    }

    /**
     * Reads an identity.
     *
     * @param text any text
     * @return the identity, or nothing where the text has another shape
     */
    public static Optional<ServiceId> tryParse(String text) {
        return OwnersScheme.names(text) ? Optional.of(new ServiceId(text)) : Optional.empty();
    }

    @Override
    public int compareTo(ServiceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
