// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.Map;
import lv.vienreiz.document.DocumentRule;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Location;
import lv.vienreiz.document.Severity;
import lv.vienreiz.document.form.FindingCollector;

/** Puts a fault of the JSON itself into a finding of our own words, with its line and column. */
final class JsonFault {

    private final byte[] bytes;
    private final JsonParser parser;

    JsonFault(byte[] bytes, JsonParser parser) {
        this.bytes = bytes;
        this.parser = parser;
    }

    void report(IOException fault, FindingCollector collector) {
        collector.unusable();
        JsonLocation told = fault instanceof JsonProcessingException known ? known.getLocation() : null;
        JsonLocation where = told == null ? parser.currentLocation() : told;
        String message = String.valueOf(fault.getMessage());
        Finding finding;
        if (fault instanceof JsonEOFException || isAtEnd(where)) {
            finding = finding(DocumentRule.TRUNCATED, Map.of());
        } else if (fault instanceof StreamConstraintsException) {
            finding = limit(message);
        } else if (message.startsWith("Invalid UTF-8")) {
            finding = finding(DocumentRule.ENCODING, Map.of());
        } else {
            finding = finding(DocumentRule.SYNTAX, Map.of("found", character(where)));
        }
        collector.add(finding.at(JsonPlace.of(where, bytes)));
    }

    /** After a comma, the parser takes the end of the text for a strange character. */
    private boolean isAtEnd(JsonLocation where) {
        return where.getByteOffset() >= bytes.length
                && bytes.length > 0
                && bytes[bytes.length - 1] <= ' '
                && bytes[bytes.length - 1] > 0;
    }

    private static Finding limit(String message) {
        boolean deep = message.contains("depth");
        String most = Integer.toString(deep ? JsonForm.MAX_DEPTH : JsonForm.MAX_TEXT);
        return new Finding(DocumentRule.LIMIT, deep ? "" : "long", Severity.ERROR, Location.ROOT, Map.of("max", most));
    }

    private static Finding finding(DocumentRule rule, Map<String, String> facts) {
        return new Finding(rule, "", Severity.ERROR, Location.ROOT, facts);
    }

    /** Shows the character at which reading stopped, where it is a printable one. */
    private String character(JsonLocation where) {
        long at = where.getByteOffset() - 1;
        for (long i = at; i >= 0 && i <= at + 1 && i < bytes.length; i++) {
            int b = bytes[(int) i];
            if (b > ' ' && b < 127) {
                return Character.toString(b);
            }
        }
        return "?";
    }
}
