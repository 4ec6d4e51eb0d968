// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Opaque;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.text.LocalizedText;

/** Writes one document in one form. Generated code hands it member after member, in the order of the document. */
public abstract class DocumentWriter extends PathStack {

    private final KeptPlaces kept = new KeptPlaces();

    /**
     * Makes a writer.
     *
     * @param extensions what to write beyond the form
     */
    protected DocumentWriter(Extensions extensions) {
        kept.add("", extensions.kept());
    }

    /**
     * Takes what a document inside this one holds beyond its form, to write it there. The document itself was handed over when
     * this writer was made.
     *
     * @param extensions the extensions of the open part
     */
    public final void inner(Extensions extensions) {
        if (depth > 0 && !extensions.isEmpty()) {
            kept.add(partPath(), extensions.kept());
        }
    }

    /**
     * Writes a text.
     *
     * @param names the names of the part
     * @param index the member
     * @param value the text
     */
    public abstract void text(Names names, int index, String value);

    /**
     * Writes true or false.
     *
     * @param names the names of the part
     * @param index the member
     * @param value the value
     */
    public abstract void flag(Names names, int index, boolean value);

    /**
     * Writes a whole number.
     *
     * @param names the names of the part
     * @param index the member
     * @param value the number
     */
    public abstract void integer(Names names, int index, long value);

    /**
     * Writes a text in several languages.
     *
     * @param names the names of the part
     * @param index the member
     * @param value the text
     */
    public abstract void localized(Names names, int index, LocalizedText value);

    /**
     * Begins a list.
     *
     * @param names the names of the part
     * @param index the member
     */
    public abstract void beginList(Names names, int index);

    /**
     * Begins a list of parts.
     *
     * @param names the names of the part that holds the list
     * @param index the member
     * @param items the items, in which what is kept of them finds its place
     */
    public final void beginList(Names names, int index, List<?> items) {
        if (!kept.isEmpty()) {
            at(names, index);
            kept.list(path(), items);
        }
        beginList(names, index);
    }

    /** Ends a list. */
    public abstract void endList();

    /**
     * Writes a text as an item of a list.
     *
     * @param names the names of the part
     * @param index the member
     * @param value the text
     */
    public abstract void textItem(Names names, int index, String value);

    /**
     * Begins the part that is a member's value.
     *
     * @param names the names of the part that holds it
     * @param index the member
     */
    public final void beginPart(Names names, int index) {
        at(names, index);
        openPart(names, index);
        push();
    }

    /**
     * Begins the part that is an item of a member's list.
     *
     * @param names the names of the part that holds the list
     * @param index the member
     * @param item the index of the item
     */
    public final void beginItem(Names names, int index, int item) {
        at(names, index);
        atItem(item);
        openItem(names, index);
        push();
    }

    /** Ends a part. */
    public final void endPart() {
        if (!kept.isEmpty()) {
            writeKept();
        }
        pop();
        closePart();
    }

    /**
     * Writes the beginning of a part.
     *
     * @param names the names of the part that holds it
     * @param index the member
     */
    protected abstract void openPart(Names names, int index);

    /**
     * Writes the beginning of a part in a list.
     *
     * @param names the names of the part that holds the list
     * @param index the member
     */
    protected abstract void openItem(Names names, int index);

    /** Writes the end of a part. */
    protected abstract void closePart();

    /**
     * Writes a member that the form does not know.
     *
     * @param name its name in JSON, which no other member of the part has
     * @param value what was kept
     */
    protected abstract void writeKept(String name, Opaque value);

    /** Writes what is kept for the open part; elements of XML are extensions in JSON, numbered where two have one name. */
    private void writeKept() {
        List<Extensions.Kept> mine = kept.take(partPath());
        Set<String> taken = new HashSet<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (Extensions.Kept member : mine) {
            if (member.value().form() == WrittenForm.JSON) {
                taken.add(member.name());
            }
        }
        for (Extensions.Kept member : mine) {
            String name = member.name();
            if (member.value().form() == WrittenForm.XML) {
                name = "x-" + member.name();
                while (!taken.add(name)) {
                    name = "x-" + member.name() + "-" + numbers.merge(member.name(), 2, (last, first) -> last + 1);
                }
            }
            writeKept(name, member.value());
        }
    }

    /** Writes what is kept for the document itself; what was kept for a part that is no longer there goes with the part. */
    protected final void endDocument() {
        if (!kept.isEmpty()) {
            writeKept();
        }
    }

    /**
     * What was not written, once the document was.
     *
     * @return the members that were kept for a part that is no longer there
     */
    protected final List<Extensions.Kept> notWritten() {
        return kept.rest();
    }
}
