// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.usage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads events from lines that each hold an object of JSON; members that are not asked for are passed over. */
final class JsonLines implements LineReader {

    private static final JsonFactory FACTORY = new JsonFactory();

    private static final byte[] NO_TEXT = {(byte) 0xFF};

    private final Tally tally;
    private final Map<String, UsageDimension> members = new HashMap<>();
    private final Map<UsageDimension, byte[]> values = new HashMap<>();

    JsonLines(Tally tally) {
        this.tally = tally;
        tally.layout().by().forEach(dimension -> members.put(dimension.column(), dimension));
    }

    @Override
    public void tooLong() {
        tally.nextLine();
        tally.fault(LineFault.Kind.LONG, "");
    }

    @Override
    public void line(byte[] bytes, int from, int to) {
        tally.nextLine();
        if (from == to) {
            return;
        }
        values.clear();
        try (JsonParser parser = FACTORY.createParser(bytes, from, to - from)) {
            read(parser);
        } catch (IOException broken) {
            tally.fault(LineFault.Kind.JSON, tally.layout().by().get(0).column());
            return;
        }
        count();
    }

    private void read(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return;
        }
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            UsageDimension dimension = members.get(name);
            JsonToken value = parser.nextToken();
            if (dimension != null && value == JsonToken.VALUE_STRING) {
                values.put(dimension, bytes(parser.getText()));
            } else {
                parser.skipChildren();
            }
        }
    }

    /** Half a surrogate pair, which JSON can escape, is no text in UTF-8 either; it stays what it is. */
    private static byte[] bytes(String text) {
        boolean whole = text.chars().noneMatch(sign -> Character.isSurrogate((char) sign))
                || StandardCharsets.UTF_8.newEncoder().canEncode(text);
        return whole ? text.getBytes(StandardCharsets.UTF_8) : NO_TEXT;
    }

    private void count() {
        long key = 0;
        for (UsageDimension dimension : tally.layout().by()) {
            byte[] value = values.get(dimension);
            LineFault.Kind fault = fault(value);
            int code = fault == null && value != null ? code(dimension, value) : -1;
            if (fault == null && code < 0) {
                fault = LineFault.ofCode(dimension, code);
            }
            if (fault != null) {
                tally.fault(fault, dimension.column());
                return;
            }
            key |= tally.layout().put(dimension, code);
        }
        tally.event(key);
    }

    private static LineFault.@Nullable Kind fault(byte @Nullable [] value) {
        if (value == null) {
            return LineFault.Kind.JSON;
        }
        return value.length == 0 ? LineFault.Kind.EMPTY : null;
    }

    private int code(UsageDimension dimension, byte... value) {
        return dimension == UsageDimension.MONTH
                ? Moment.month(value, 0, value.length)
                : tally.dictionary(dimension).code(value);
    }
}
