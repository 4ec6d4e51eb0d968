// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.identifier;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.vienreiz.document.PersonalData;

/**
 * The identifier of a natural or legal person as eIDAS nodes exchange it, such as {@code EE/LV/…}: the country that
 * identifies, the country that asks, and the person's code between the two. No exception and no {@link #toString} shows the
 * code.
 *
 * @param identifying the country that identifies the person, two letters
 * @param asking the country that asks, two letters
 * @param code the person's code, at most 200 characters without a blank
 */
@PersonalData
public record EidasIdentifier(String identifying, String asking, String code) {

    private static final Pattern SHAPE = Pattern.compile("([A-Z]{2})/([A-Z]{2})/(\\S{1,200})");

    private static final String EXPECTED =
            "An eIDAS identifier is two countries of two capital letters and a code, with slashes between them";

    /**
     * Makes an identifier.
     *
     * @throws IllegalArgumentException if a part has another shape; the message does not repeat it
     */
    public EidasIdentifier {
        Objects.requireNonNull(identifying, "identifying");
        Objects.requireNonNull(asking, "asking");
        Objects.requireNonNull(code, "code");
        if (!SHAPE.matcher(identifying + "/" + asking + "/" + code).matches()) {
            throw new IllegalArgumentException(EXPECTED);
        }
    }

    /**
     * Reads an identifier.
     *
     * @param text the text
     * @return the identifier
     * @throws IllegalArgumentException if the text has another shape; the message does not repeat it
     */
    public static EidasIdentifier parse(String text) {
        return tryParse(text).orElseThrow(() -> new IllegalArgumentException(EXPECTED));
    }

    /**
     * Reads an identifier.
     *
     * @param text any text
     * @return the identifier, or nothing where the text is none
     */
    public static Optional<EidasIdentifier> tryParse(String text) {
        Matcher shape = SHAPE.matcher(text);
        return shape.matches()
                ? Optional.of(new EidasIdentifier(shape.group(1), shape.group(2), shape.group(3)))
                : Optional.empty();
    }

    /**
     * The whole identifier, as messages carry it.
     *
     * @return the parts with slashes between them
     */
    public String full() {
        return identifying + "/" + asking + "/" + code;
    }

    /** Shows the countries and hides the code. */
    @Override
    public String toString() {
        return "EidasIdentifier[" + identifying + "/" + asking + "/***]";
    }
}
