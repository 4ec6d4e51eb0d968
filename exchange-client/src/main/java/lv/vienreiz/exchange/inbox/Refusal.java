// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import java.util.Objects;
import java.util.regex.Pattern;
import lv.vienreiz.text.LocalizedText;

/**
 * Why a handler refuses a message. It is stored and repeated like an answer.
 *
 * @param code the reason for programs: lower-case letters, digits and dashes
 * @param text the reason for people, and how to mend it
 */
public record Refusal(String code, LocalizedText text) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    /**
     * Makes a refusal.
     *
     * @throws IllegalArgumentException if the code has another shape
     */
    public Refusal {
        Objects.requireNonNull(text, "text");
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "The code of a refusal is up to 60 lower-case letters, digits and dashes, found '" + code + "'");
        }
    }
}
