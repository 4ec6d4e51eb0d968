// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.form;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import lv.vienreiz.document.DocumentRule;
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

    /**
     * Makes a reader.
     *
     * @param collector where findings go
     */
    protected DocumentReader(FindingCollector collector) {
        super(collector);
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
            outOfRange(number.toString(), Integer.MIN_VALUE, Integer.MAX_VALUE);
            return null;
        }
        return number.intValue();
    }

    /**
     * Reports a whole number that is too small or too great to be held.
     *
     * @param text the number as it was read
     * @param min the least that can be held
     * @param max the greatest
     */
    protected final void outOfRange(String text, long min, long max) {
        Map<String, String> facts = Map.of(
                "found",
                names().isPersonal(member()) ? "***" : Quoting.safe(text),
                "min",
                Long.toString(min),
                "max",
                Long.toString(max));
        lose(DocumentRule.RANGE, "", facts);
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
}
