// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.xroad;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An X-Road identifier, decoded (PR-MESS 1.3, PR-REST 4.8): the parts of a member, subsystem, service or server.
 *
 * @param parts its parts in order, each of at least one character
 */
public record Identifiers(List<String> parts) {

    /** Makes an unmodifiable copy. */
    public Identifiers {
        parts = List.copyOf(parts);
        if (parts.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("an empty part");
        }
    }

    /**
     * Reads an identifier as it stands in paths and headers.
     *
     * @param text encoded parts with {@code /} between them
     * @param fewest the fewest parts it may have
     * @param most the most parts it may have
     * @return the decoded identifier
     * @throws IllegalArgumentException if the number of parts or the encoding is wrong; the text is not repeated
     */
    public static Identifiers parse(String text, int fewest, int most) {
        String[] encoded = text.split("/", -1);
        if (encoded.length < fewest || encoded.length > most) {
            throw new IllegalArgumentException(
                    encoded.length + " parts instead of " + (fewest == most ? "" + most : fewest + " to " + most));
        }
        List<String> decoded = new ArrayList<>();
        for (String part : encoded) {
            decoded.add(PercentCoding.decode(part));
        }
        return new Identifiers(decoded);
    }

    /**
     * Cuts parts off the end.
     *
     * @param count how many parts to keep
     * @return the shorter identifier
     */
    public Identifiers first(int count) {
        return new Identifiers(parts.subList(0, count));
    }

    /**
     * Gives one part.
     *
     * @param index from 0
     * @return the decoded part
     */
    public String part(int index) {
        return parts.get(index);
    }

    /**
     * Tells whether a part holds a character that X-Road warns of: a control character, {@code % : ; / \}, a
     * zero-width space or a byte order mark.
     *
     * @return true if there is one
     */
    public boolean holdsForbiddenCharacter() {
        return parts.stream()
                .flatMapToInt(String::chars)
                .anyMatch(c -> Character.isISOControl(c) || "%:;/\\\u200B\uFEFF".indexOf(c) >= 0);
    }

    /** Gives the identifier as it stands in paths and headers. */
    @Override
    public String toString() {
        return parts.stream().map(PercentCoding::encode).collect(Collectors.joining("/"));
    }
}
