// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lv.vienreiz.document.json.JsonTexts;

/**
 * What a document holds beyond its form: members of a newer minor version, of other people, or misspelled. They are kept at
 * their place, and written again in either form. A document inside another keeps its own.
 *
 * <p>Members whose JSON name begins with {@code x-}, and XML elements of another namespace, are extensions by intent;
 * everything else is also reported when it is read.
 *
 * @param kept what is kept, in the order of the paths of its parts, and within a part in that of the document; so that two
 *     documents are equal however their other members lie among it
 */
public record Extensions(List<Kept> kept) {

    private static final Extensions NONE = new Extensions(List.of());

    /**
     * One member that is kept.
     *
     * @param parent the path of the part that holds it
     * @param name its name
     * @param value its content
     */
    public record Kept(String parent, String name, Opaque value) {}

    /** Makes extensions. */
    public Extensions {
        kept = kept.size() < 2
                ? List.copyOf(kept)
                : kept.stream().sorted(Comparator.comparing(Kept::parent)).toList();
    }

    /**
     * Nothing beyond the form.
     *
     * @return empty extensions
     */
    public static Extensions none() {
        return NONE;
    }

    /**
     * Adds an extension to the document itself.
     *
     * @param name a name that begins with {@code x-}
     * @param json its value as JSON
     * @return extensions that hold it too
     * @throws IllegalArgumentException if the name does not begin with {@code x-}, or the value is not JSON
     */
    public Extensions with(String name, String json) {
        if (!name.startsWith("x-") || name.length() < 3) {
            throw new IllegalArgumentException("The name of an extension begins with 'x-', found '" + name + "'");
        }
        String canonical = JsonTexts.canonical(json)
                .orElseThrow(() -> new IllegalArgumentException("The value of an extension is exactly one JSON value"));
        List<Kept> more = new ArrayList<>(kept);
        more.removeIf(k -> k.parent().isEmpty() && k.name().equals(name));
        more.add(new Kept("", name, new Opaque(WrittenForm.JSON, canonical)));
        return new Extensions(more);
    }

    /**
     * Tells whether there is nothing beyond the form.
     *
     * @return true if nothing is kept
     */
    public boolean isEmpty() {
        return kept.isEmpty();
    }
}
