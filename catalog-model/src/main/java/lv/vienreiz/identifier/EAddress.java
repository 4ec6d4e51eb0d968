// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.identifier;

import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.PersonalData;

/**
 * An official electronic address (<i>e-adrese</i>): a local part and a domain, which in all known samples is the code of the
 * owner, for a person the personal code. The form of the domain is not published; that it is made of the characters of the
 * local part is our own inference. No exception and no {@link #toString} shows it.
 *
 * @param local the local part: letters of the Latin alphabet, digits and {@code . _ -}
 * @param domain the part behind the at sign, of the same characters
 */
@PersonalData
public record EAddress(String local, String domain) {

    private static final String DEFAULT = "_DEFAULT";
    private static final String PRIVATE = "_PRIVATE";

    /**
     * Makes an address.
     *
     * @throws IllegalArgumentException if a part has another shape; the message does not repeat it
     */
    public EAddress {
        Objects.requireNonNull(local, "local");
        Objects.requireNonNull(domain, "domain");
        if (!hasShape(local) || !hasShape(domain)) {
            throw new IllegalArgumentException(
                    "An e-address is two parts of letters, digits and . _ - with @ between them; correct it");
        }
    }

    /**
     * Reads a full address.
     *
     * @param text such as {@code _DEFAULT@99999000013}
     * @return the address
     * @throws IllegalArgumentException if the text has another shape; the message does not repeat it
     */
    public static EAddress parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "An e-address is two parts of letters, digits and . _ - with @ between them; correct it"));
    }

    /**
     * Reads a full address.
     *
     * @param text any text
     * @return the address, or nothing where the text is none
     */
    public static Optional<EAddress> tryParse(String text) {
        int at = text.indexOf('@');
        if (at < 0 || !hasShape(text.substring(0, at)) || !hasShape(text.substring(at + 1))) {
            return Optional.empty();
        }
        return Optional.of(new EAddress(text.substring(0, at), text.substring(at + 1)));
    }

    /**
     * Tells whether this is by convention the default address of an institution.
     *
     * @return true if the local part says so
     */
    public boolean isDefault() {
        return local.equals(DEFAULT);
    }

    /**
     * Tells whether this is by convention the account of a person or company.
     *
     * @return true if the local part says so
     */
    public boolean isPrivate() {
        return local.equals(PRIVATE);
    }

    /**
     * The full address, as messages carry it.
     *
     * @return the parts with the at sign between them
     */
    public String full() {
        return local + "@" + domain;
    }

    private static boolean hasShape(String text) {
        return !text.isEmpty() && text.chars().allMatch(EAddress::isAllowed);
    }

    private static boolean isAllowed(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '_' || c == '-';
    }

    /** Hides the address, whose domain may be a personal code. */
    @Override
    public String toString() {
        return "EAddress[***]";
    }
}
