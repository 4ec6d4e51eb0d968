// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casebook;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import lv.vienreiz.identifier.PersonalCode;

/**
 * A pseudonym of the person whom a case is about, by which everything of that person is found and erased. It is never a
 * personal code.
 *
 * @param value from 8 to 128 letters of the Latin alphabet, digits and {@code _ -}, not in the shape of a personal code
 */
public record SubjectRef(
        @Pattern(regexp = "[A-Za-z0-9_\\-]*") @Size(min = 8, max = 128)
        String value) {

    private static final java.util.regex.Pattern SHAPE = java.util.regex.Pattern.compile("[A-Za-z0-9_-]{8,128}");
    private static final java.util.regex.Pattern PERSONAL = java.util.regex.Pattern.compile("\\d{6}-?\\d{5}");

    /**
     * Makes a pseudonym.
     *
     * @throws IllegalArgumentException if the text has another shape, or that of a personal code; the message does not repeat it
     */
    public SubjectRef {
        if (!SHAPE.matcher(value).matches() || PERSONAL.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A subject is named by a pseudonym of 8 to 128 letters, digits, _ and -, never by a personal code");
        }
    }

    /**
     * Makes the pseudonym that a person has under a key.
     *
     * @param code the personal code
     * @param key a secret key of at least 32 bytes; the same key always gives the same pseudonym
     * @return the pseudonym
     * @throws IllegalArgumentException if the key is shorter
     */
    public static SubjectRef keyed(PersonalCode code, byte[] key) {
        if (key.length < 32) {
            throw new IllegalArgumentException("The key of pseudonyms needs at least 32 bytes, found " + key.length);
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return new SubjectRef(
                    HexFormat.of().formatHex(mac.doFinal(code.value().getBytes(UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
