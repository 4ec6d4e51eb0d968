// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.util.List;
import java.util.Optional;

/**
 * The identifier of a security server: {@code LV/GOV/90000069281/ss1}.
 *
 * @param owner the member that runs it
 * @param serverCode the server's code
 */
public record SecurityServerId(MemberId owner, String serverCode) {

    private static final String FORM = "INSTANCE/CLASS/CODE/SERVER";

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is empty or has a character that X-Road refuses
     */
    public SecurityServerId {
        IdentifierPart.require("server code", serverCode);
    }

    /**
     * Reads an identifier.
     *
     * @param text four parts with slashes between; each may be percent-encoded
     * @return the identifier
     * @throws IllegalArgumentException if the text is none
     */
    public static SecurityServerId parse(String text) {
        List<String> parts = IdentifierPart.split(text, 4, FORM);
        return new SecurityServerId(new MemberId(parts.get(0), parts.get(1), parts.get(2)), parts.get(3));
    }

    /**
     * Reads an identifier, if the text is one.
     *
     * @param text any text
     * @return the identifier, or nothing
     */
    public static Optional<SecurityServerId> tryParse(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The form used in headers: percent-encoded where needed; {@link #parse(String)} reads it back. */
    @Override
    public String toString() {
        return owner + "/" + IdentifierPart.encode(serverCode);
    }
}
