// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lv.vienreiz.document.DocumentRule;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Opaque;
import lv.vienreiz.document.Severity;
import lv.vienreiz.document.WrittenForm;
import org.jspecify.annotations.Nullable;

/** What a reader says of the document it reads: what is wrong, what is missing, and what it keeps without knowing it. */
public abstract class ReadingReport extends PathStack {

    private final FindingCollector collector;
    private final KeptMembers kept;
    private long[] seen = new long[16];

    /**
     * Makes a report.
     *
     * @param collector where findings go
     */
    protected ReadingReport(FindingCollector collector) {
        this.collector = collector;
        kept = new KeptMembers(collector);
    }

    /**
     * Reports a text that is no value of its type.
     *
     * @param text what was read
     * @param type the simple name of the type
     */
    public final void refused(String text, String type) {
        boolean personal = names().isPersonal(member());
        lose(DocumentRule.VALUE, type, Map.of("found", personal ? "***" : Quoting.safe(text), "type", type));
    }

    /**
     * Reports a text that is no code of an enumeration.
     *
     * @param text what was read
     * @param codes the codes, separated by a space
     */
    public final void noCode(String text, String codes) {
        String nearest = Spelling.nearest(text, List.of(codes.split(" ")));
        Map<String, String> facts = Map.of(
                "found", Quoting.safe(text),
                "codes", codes.replace(" ", ", "),
                "nearest", nearest == null ? "" : nearest);
        lose(DocumentRule.CODE, nearest == null ? "" : "nearest", facts);
    }

    /**
     * Reports a required member that was not there; silent where it was, but could not be read.
     *
     * @param names the names of the part that was just left
     * @param index the member
     */
    public final void missing(Names names, int index) {
        if ((seen[depth + 1] & 1L << index) == 0) {
            collector.add(
                    DocumentRule.MISSING,
                    "",
                    Severity.ERROR,
                    path(),
                    Map.of("name", shown(names, index), "type", names.type()));
        }
        collector.unusable();
    }

    /**
     * Checks that a choice of which one alternative was read has no other.
     *
     * @param names the names of the alternatives
     * @param count how many were there
     */
    public final void oneOf(Names names, int count) {
        if (count != 1) {
            Map<String, String> facts = Map.of(
                    "count",
                    Integer.toString(count),
                    "names",
                    String.join(", ", names.all(isXml())),
                    "type",
                    names.type());
            lose(DocumentRule.CHOICE, "", facts);
        }
    }

    /**
     * What was kept of members that the form of the document just left does not know; of a document inside another, only its own.
     *
     * @return the extensions
     */
    public final Extensions extensions() {
        return kept.isEmpty() ? Extensions.none() : kept.of(path());
    }

    /**
     * Says that the item of a list at which this stands was read to its end; what was kept in it belongs to it from now on.
     *
     * @param item the item
     */
    public final void itemRead(Object item) {
        if (!kept.isEmpty()) {
            kept.belongs(path(), item);
        }
    }

    /**
     * Whether the document is XML.
     *
     * @return true for XML
     */
    protected abstract boolean isXml();

    /**
     * Whether the document declares a newer minor version than this form.
     *
     * @return true if unknown members are to be expected
     */
    protected abstract boolean isNewer();

    /** Opens a part of which nothing was seen yet. */
    protected final void enter() {
        push();
        if (depth >= seen.length) {
            seen = Arrays.copyOf(seen, 2 * depth);
        }
        seen[depth] = 0;
    }

    /**
     * Marks a member as seen.
     *
     * @param index the member
     * @return true if it was seen before
     */
    protected final boolean markSeen(int index) {
        long bit = 1L << index;
        boolean before = (seen[depth] & bit) != 0;
        seen[depth] |= bit;
        return before;
    }

    /**
     * Reports something at the current place, of which nothing is lost.
     *
     * @param rule the rule
     * @param severity the weight
     * @param facts the facts
     */
    protected final void note(DocumentRule rule, Severity severity, Map<String, String> facts) {
        collector.add(rule, "", severity, path(), facts);
    }

    /**
     * Reports something at the current place that makes the document unusable.
     *
     * @param rule the rule
     * @param variant the wording
     * @param facts the facts
     */
    protected final void lose(DocumentRule rule, String variant, Map<String, String> facts) {
        collector.add(rule, variant, Severity.ERROR, path(), facts);
        collector.unusable();
    }

    /**
     * Reports a member that the form does not know, and keeps it.
     *
     * @param names the names of the part
     * @param name the name as read, of an element its local name
     * @param place the name by which it stands in this document
     * @param value what to keep
     * @param intended whether it is an extension by intent
     */
    protected final void keep(Names names, String name, String place, Opaque value, boolean intended) {
        String parent = partPath();
        String path = parent + "/" + escaped(place);
        boolean sound = kept.keep(parent, name, value, path);
        if (!sound || intended && !names.closed()) {
            return;
        }
        String nearest = names.nearest(name, isXml());
        Severity severity = names.closed() ? Severity.ERROR : isNewer() ? Severity.INFORMATION : Severity.WARNING;
        Map<String, String> facts = Map.of(
                "name", Quoting.safe(name),
                "type", names.type(),
                "nearest", nearest == null ? "" : nearest,
                "names", String.join(", ", names.all(isXml())));
        boolean elsewhere = value.form() == WrittenForm.XML && names.inXml(name, 0) >= 0;
        String variant = elsewhere ? "namespace" : nearest == null ? "" : "nearest";
        collector.add(DocumentRule.UNKNOWN, variant, severity, path, facts);
    }

    /**
     * Tells whether an element of a namespace is an extension by intent: it is of somebody else's, and not of none, which is what an
     * element gets whose namespace was forgotten.
     *
     * @param namespace the namespace of the element, or null or empty for none
     * @return true if it is of a namespace that is not one of ours
     */
    protected static boolean isForeign(@Nullable String namespace) {
        return namespace != null && !namespace.isEmpty() && !namespace.startsWith("urn:vienreiz:");
    }

    /**
     * The name of a member as this form writes it.
     *
     * @param names the names of the part
     * @param index the member
     * @return the name
     */
    protected final String shown(Names names, int index) {
        return isXml() ? names.xml(index) : names.json(index);
    }

    /**
     * The collector of this document.
     *
     * @return where findings go
     */
    protected final FindingCollector collector() {
        return collector;
    }
}
