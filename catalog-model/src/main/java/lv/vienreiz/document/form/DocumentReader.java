// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.form;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
<<<<<<< HEAD
import java.util.Map;
import lv.vienreiz.document.DocumentRule;
=======
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lv.vienreiz.document.DocumentRule;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Opaque;
import lv.vienreiz.document.Severity;
>>>>>>> h/schemas
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads one document in one form. Generated code asks it for member after member; what is wrong is gathered, not thrown, so
 * that everything wrong is told at once.
 */
public abstract class DocumentReader extends ReadingReport {

    /** There is no further member. */
    public static final int END = -1;

<<<<<<< HEAD
=======
    private final FindingCollector collector;
    private final KeptMembers kept;
    private long[] seen = new long[16];

>>>>>>> h/schemas
    /**
     * Makes a reader.
     *
     * @param collector where findings go
     */
    protected DocumentReader(FindingCollector collector) {
<<<<<<< HEAD
        super(collector);
=======
        this.collector = collector;
        kept = new KeptMembers(collector);
>>>>>>> h/schemas
    }

    /**
     * Enters the part that is the current value.
     *
     * @return false if the value is no part; that is reported, and the value is skipped
     */
    public abstract boolean beginPart();

    /**
     * Goes to the next member, and leaves the part behind its last one.
     *
     * @param names the names of the part
     * @return the index of the member, or {@link #END}
     */
    public abstract int nextMember(Names names);

    /**
     * Enters the list that is the current value.
     *
     * @return false if the value is no list; that is reported, and the value is skipped
     */
    public abstract boolean beginList();

    /**
     * Goes to the next item, and leaves the list behind its last one.
     *
     * @return false if there is none
     */
    public abstract boolean nextItem();

    /**
     * Reads the current value as text.
     *
     * @return the text, or null if it is none; that is reported
     */
    public abstract @Nullable String text();

    /**
     * Reads the current value as true or false.
     *
     * @return the value, or null if it is neither; that is reported
     */
    public abstract @Nullable Boolean flag();

    /**
     * Reads the current value as a whole number.
     *
     * @return the number, or null if it is none; that is reported
     */
    public abstract @Nullable Long integer();

    /**
     * Reads the current value as text in several languages.
     *
     * @param soFar the translations that were read before, where the form repeats the member for each language
     * @return the text, or null if it is none; that is reported
     */
    public abstract @Nullable LocalizedText localized(@Nullable LocalizedText soFar);

    /**
     * Reads the current value as a whole number of 32 bits.
     *
     * @return the number, or null if it is none; that is reported
     */
    public final @Nullable Integer smallInteger() {
        Long number = integer();
        if (number == null) {
            return null;
        }
        if (number < Integer.MIN_VALUE || number > Integer.MAX_VALUE) {
            refused(number.toString(), "integer");
            return null;
        }
        return number.intValue();
    }

    /**
     * Reads the current value as a decimal number.
     *
     * @return the number with as many decimals as were written, or null if it is none; that is reported
     */
    public final @Nullable BigDecimal decimal() {
        String text = word();
        if (text == null) {
            return null;
        }
        if (Decimals.isDecimal(text)) {
            return new BigDecimal(text);
        }
        refused(text, "decimal");
        return null;
    }

    /**
     * Reads the current value as a date.
     *
     * @return the date, or null if it is none; that is reported
     */
    public final @Nullable LocalDate date() {
        String text = word();
        LocalDate date = text == null ? null : Moments.date(text);
        if (text != null && date == null) {
            refused(text, "date");
        }
        return date;
    }

    /**
     * Reads the current value as a point in time.
     *
     * @return the point in time, or null if it is none; that is reported
     */
    public final @Nullable OffsetDateTime dateTime() {
        String text = word();
        OffsetDateTime moment = text == null ? null : Moments.dateTime(text);
        if (text != null && moment == null) {
            refused(text, "dateTime");
        }
        return moment;
    }

    /**
     * Reads the current value as an absolute URI.
     *
     * @return the URI, or null if it is none; that is reported
     */
    public final @Nullable URI uri() {
        String text = word();
        if (text == null) {
            return null;
        }
        try {
            URI uri = new URI(text);
            if (uri.isAbsolute()) {
                return uri;
            }
        } catch (URISyntaxException wrong) {
            // reported below, in words of our own
        }
        refused(text, "uri");
        return null;
    }

    private @Nullable String word() {
        String text = text();
        return text == null ? null : trimmed(text);
    }

    /**
     * Takes away the space around a value that is no free text, where the form of writing allows it.
     *
     * @param text what was read
     * @return the value
     */
    protected String trimmed(String text) {
        return text;
    }

    /**
     * Adds a translation to a text; a second one in the same language is reported.
     *
     * @param soFar the translations that were read before, or null
     * @param language the language
     * @param text the translation
     * @return the text with the translation
     */
    protected final LocalizedText translated(@Nullable LocalizedText soFar, Language language, String text) {
        if (soFar == null) {
            return LocalizedText.of(language, text);
        }
        if (soFar.in(language).isPresent()) {
            String name = isXml() ? "xml:lang=\"" + language + "\"" : language.code();
            lose(DocumentRule.DUPLICATE, "", Map.of("name", name));
            return soFar;
        }
        return soFar.with(language, text);
    }
<<<<<<< HEAD
=======

    /**
     * What was kept of members that the form does not know.
     *
     * @return the extensions
     */
    public final Extensions extensions() {
        return kept.extensions();
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
        boolean sound = kept.keep(new Extensions.Kept(parent, name, value), path);
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
        String variant = nearest == null ? "" : "nearest";
        collector.add(DocumentRule.UNKNOWN, variant, severity, path, facts);
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
>>>>>>> h/schemas
}
