// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.form;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import lv.vienreiz.document.DocumentRule;
import lv.vienreiz.document.Severity;
import lv.vienreiz.text.LocalizedText;
import lv.vienreiz.text.Translation;

/** Checks the structural constraints of one document; generated code hands it member after member. */
public final class Checker extends PathStack {

    private final FindingCollector collector;

    /**
     * Makes a checker.
     *
     * @param collector where findings go
     */
    public Checker(FindingCollector collector) {
        this.collector = collector;
        push();
    }

    /**
     * Checks a text.
     *
     * @param names the names of the part
     * @param index the member
     * @param text the text
     * @param min the least number of code points
     * @param max the greatest number of code points
     */
    public void text(Names names, int index, String text, int min, int max) {
        int fault = TextFault.of(text, min, max);
        if (fault != TextFault.NONE) {
            at(names, index);
            report(fault, text, min, max, "");
        }
    }

    /**
     * Checks a text in a list.
     *
     * @param names the names of the part
     * @param index the member
     * @param item the index of the item
     * @param text the text
     * @param min the least number of code points
     * @param max the greatest number of code points
     */
    @SuppressWarnings("checkstyle:ParameterNumber") // called by generated code only
    public void textItem(Names names, int index, int item, String text, int min, int max) {
        int fault = TextFault.of(text, min, max);
        if (fault != TextFault.NONE) {
            at(names, index);
            atItem(item);
            report(fault, text, min, max, "");
        }
    }

    /**
     * Checks a text in several languages.
     *
     * @param names the names of the part
     * @param index the member
     * @param text the text
     * @param max the greatest number of code points in each language
     */
    public void localized(Names names, int index, LocalizedText text, int max) {
        for (int i = 0; i < text.translations().size(); i++) {
            Translation translation = text.translations().get(i);
            int fault = TextFault.of(translation.text(), 1, max);
            if (fault != TextFault.NONE) {
                at(names, index);
                report(fault, translation.text(), 1, max, "/" + translation.language());
            }
        }
    }

    /**
     * Checks a text against a pattern.
     *
     * @param names the names of the part
     * @param index the member
     * @param item the index of the item, or -1 where the member is no list
     * @param text the text
     * @param pattern what the whole text must match
     */
    public void pattern(Names names, int index, int item, String text, TextPattern pattern) {
        if (!pattern.matches(text)) {
            at(names, index);
            atItem(item);
            String found = names.isPersonal(index) ? "***" : Quoting.safe(text);
            add(DocumentRule.PATTERN, "", Map.of("found", found, "pattern", pattern.toString()));
        }
    }

    /**
     * Checks a whole number.
     *
     * @param names the names of the part
     * @param index the member
     * @param value the number
     * @param min the least
     * @param max the greatest
     */
    public void range(Names names, int index, long value, long min, long max) {
        if (value < min || value > max) {
            at(names, index);
            outOfRange(Long.toString(value), min, max);
        }
    }

    /**
     * Checks a decimal number.
     *
     * @param names the names of the part
     * @param index the member
     * @param value the number
     * @param min the least
     * @param max the greatest
     */
    public void range(Names names, int index, BigDecimal value, long min, long max) {
        if (value.compareTo(BigDecimal.valueOf(min)) < 0 || value.compareTo(BigDecimal.valueOf(max)) > 0) {
            at(names, index);
            outOfRange(Quoting.safe(value.toString()), min, max);
        }
        if (value.scale() > 9 || value.scale() < 0 || value.precision() - value.scale() > 18) {
            at(names, index);
            add(DocumentRule.RANGE, "digits", Map.of("found", Quoting.safe(value.toString())));
        }
    }

    /**
     * Checks a date: its year has four digits.
     *
     * @param names the names of the part
     * @param index the member
     * @param item the index of the item, or -1 where the member is no list
     * @param date the date
     */
    public void date(Names names, int index, int item, LocalDate date) {
        if (!Moments.isWritable(date)) {
            year(names, index, item, date.toString());
        }
    }

    /**
     * Checks a point in time: its year has four digits, its offset whole minutes and at most 14 hours.
     *
     * @param names the names of the part
     * @param index the member
     * @param item the index of the item, or -1 where the member is no list
     * @param moment the point in time
     */
    public void dateTime(Names names, int index, int item, OffsetDateTime moment) {
        if (!Moments.isWritable(moment)) {
            year(names, index, item, moment.toString());
        }
    }

    private void year(Names names, int index, int item, String found) {
        at(names, index);
        atItem(item);
        add(DocumentRule.RANGE, "year", Map.of("found", names.isPersonal(index) ? "***" : found));
    }

    /**
     * Checks that a URI is absolute and has only characters that both forms can hold.
     *
     * @param names the names of the part
     * @param index the member
     * @param item the index of the item, or -1 where the member is no list
     * @param uri the URI
     */
    public void uri(Names names, int index, int item, URI uri) {
        String text = uri.toString();
        String bad = TextFault.firstBad(text);
        if (bad.isEmpty() && uri.isAbsolute()) {
            return;
        }
        at(names, index);
        atItem(item);
        if (bad.isEmpty()) {
            String found = names.isPersonal(index) ? "***" : Quoting.safe(text);
            add(DocumentRule.VALUE, "uri", Map.of("found", found, "type", "uri"));
        } else {
            add(DocumentRule.CHARACTER, "", Map.of("found", bad));
        }
    }

    /**
     * Checks the number of items of a list.
     *
     * @param names the names of the part
     * @param index the member
     * @param size the number of items
     * @param min the least
     * @param max the greatest
     */
    public void count(Names names, int index, int size, int min, int max) {
        if (size < min || size > max) {
            at(names, index);
            String variant = size < min ? "few" : "many";
            Map<String, String> facts =
                    Map.of("found", Integer.toString(size), "min", Integer.toString(min), "max", Integer.toString(max));
            add(DocumentRule.COUNT, variant, facts);
        }
    }

    /**
     * Enters a part.
     *
     * @param names the names of the part that holds it
     * @param index the member
     */
    public void enter(Names names, int index) {
        at(names, index);
        push();
    }

    /**
     * Enters a part in a list.
     *
     * @param names the names of the part that holds the list
     * @param index the member
     * @param item the index of the item
     */
    public void enter(Names names, int index, int item) {
        at(names, index);
        atItem(item);
        push();
    }

    /** Leaves a part. */
    public void leave() {
        pop();
    }

    private void outOfRange(String found, long min, long max) {
        String variant = max == Long.MAX_VALUE ? "least" : min == Long.MIN_VALUE ? "most" : "";
        add(DocumentRule.RANGE, variant, Map.of("found", found, "min", Long.toString(min), "max", Long.toString(max)));
    }

    private void report(int fault, String text, int min, int max, String below) {
        Map<String, String> facts;
        DocumentRule rule;
        String variant = "";
        if (fault == TextFault.BLANK) {
            rule = DocumentRule.BLANK;
            facts = Map.of();
        } else if (fault == TextFault.CHARACTER) {
            rule = DocumentRule.CHARACTER;
            facts = Map.of("found", TextFault.firstBad(text));
        } else {
            rule = DocumentRule.LENGTH;
            int length = text.codePointCount(0, text.length());
            variant = length < min ? "short" : "long";
            facts = Map.of(
                    "found", Integer.toString(length), "min", Integer.toString(min), "max", Integer.toString(max));
        }
        collector.add(rule, variant, Severity.ERROR, path() + below, facts);
    }

    private void add(DocumentRule rule, String variant, Map<String, String> facts) {
        collector.add(rule, variant, Severity.ERROR, path(), facts);
    }
}
