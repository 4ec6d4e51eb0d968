// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lv.vienreiz.document.form.PathStack;
import lv.vienreiz.document.json.JsonTexts;

/**
 * What a document holds beyond its form: members of a newer minor version, of other people, or misspelled. They are kept at
 * their place, and written again in either form. A document inside another keeps its own.
 *
 * <p>What is kept in an item of a list belongs to that item, and not to its place in the list: it is written where an equal item
 * stands, wherever items were added, removed or moved, and it is not written where none does. Whoever changes such an item says
 * so by {@link #following}, or loses what was kept in it; {@link Documents#check} names what will not be written. A part that is
 * no item has one place only, so that what is kept in it stays there however the part is changed.
 *
 * <p>Members whose JSON name begins with {@code x-}, and XML elements of somebody else's namespace, are extensions by intent;
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
     * @param parent the path of the part that holds it, as it was read
     * @param name its name
     * @param value its content
     * @param items the items of lists in which the part lies, one for each index of its path, the outermost first
     */
    public record Kept(String parent, String name, Opaque value, List<Object> items) {

        /**
         * Makes a member that is kept.
         *
         * @throws IllegalArgumentException if there is not one item for each index of the path
         */
        public Kept {
            items = List.copyOf(items);
            if (items.size() != PathStack.indexes(parent)) {
                throw new IllegalArgumentException("What is kept at '" + parent
                        + "' needs one item for each index, found " + items.size() + " items");
            }
        }

        /**
         * Makes a member of a part that lies in no list.
         *
         * @param parent the path of the part that holds it
         * @param name its name
         * @param value its content
         * @throws IllegalArgumentException if the path has an index
         */
        public Kept(String parent, String name, Opaque value) {
            this(parent, name, value, List.of());
        }

        private Kept following(Object before, Object after) {
            List<Object> now = items.stream()
                    .map(item -> item.equals(before) ? after : item)
                    .toList();
            return now.equals(items) ? this : new Kept(parent, name, value, now);
        }

        /** Shows no item; it may be personal data. */
        @Override
        public String toString() {
            return "Kept[" + parent + "/" + name + ", " + value + "]";
        }
    }

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
     * Lets what is kept in an item of a list follow a change of that item. An item inside another changes both, so that both
     * changes are to be told.
     *
     * @param before the item as it was
     * @param after what it was changed into
     * @return extensions in which what belonged to the one belongs to the other
     */
    public Extensions following(Object before, Object after) {
        return new Extensions(
                kept.stream().map(member -> member.following(before, after)).toList());
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
