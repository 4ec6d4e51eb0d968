// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.control;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamReadException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.emulator.Fault;
import lv.vienreiz.emulator.XRoadEmulator;

/**
 * Faults written as JSON, in the order in which they shall strike. Immutable.
 *
 * <pre>{@code
 * {"faults": [
 *   {"fault": "silence-after-effect"},
 *   {"fault": "delay-before-effect", "milliseconds": 500, "service": "LV/GOV/*", "times": 3},
 *   {"fault": "provider-side", "code": "io_error"},
 *   {"fault": "provider-answers", "status": 503, "retryAfter": 5}
 * ]}
 * }</pre>
 *
 * <p>{@code fault} is the name of one of the {@link Fault}'s methods in small letters with hyphens; {@code service} limits it
 * to services, with {@code *} for any characters; {@code times} repeats it, up to 1000 times.
 */
public final class FaultScript {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private record Scripted(Optional<String> service, Fault fault, int times) {}

    private final List<Scripted> faults;

    private FaultScript(List<Scripted> faults) {
        this.faults = List.copyOf(faults);
    }

    /**
     * Reads a script.
     *
     * @param json the text, in UTF-8
     * @return the faults
     * @throws FaultScriptException if it cannot be used; nothing of it is
     */
    public static FaultScript read(byte[] json) throws FaultScriptException {
        List<Scripted> faults = new ArrayList<>();
        for (FaultEntry entry : entries(json)) {
            Fault fault = FaultNames.fault(entry);
            int times = entry.members().containsKey("times") ? (int) entry.number("times", 1, 1000) : 1;
            faults.add(new Scripted(entry.service(), fault, times));
        }
        return new FaultScript(faults);
    }

    /**
     * Scripts the faults on a bus, after those scripted before.
     *
     * @param bus the bus
     */
    public void applyTo(XRoadEmulator bus) {
        for (Scripted scripted : faults) {
            Fault[] all = new Fault[scripted.times()];
            Arrays.fill(all, scripted.fault());
            scripted.service().ifPresentOrElse(service -> bus.next(service, all), () -> bus.next(all));
        }
    }

    /**
     * Tells how many exchanges the script spoils.
     *
     * @return 0 or more
     */
    public int size() {
        return faults.stream().mapToInt(Scripted::times).sum();
    }

    private static List<FaultEntry> entries(byte[] json) throws FaultScriptException {
        try (JsonParser parser = JSON.createParser(json)) {
            expect(parser, parser.nextToken(), JsonToken.START_OBJECT, "{");
            JsonToken member = parser.nextToken();
            if (member != JsonToken.FIELD_NAME || !"faults".equals(parser.currentName())) {
                throw shape(parser, "\"faults\"");
            }
            expect(parser, parser.nextToken(), JsonToken.START_ARRAY, "[");
            List<FaultEntry> entries = new ArrayList<>();
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                expect(parser, next, JsonToken.START_OBJECT, "{");
                entries.add(entry(parser));
            }
            expect(parser, parser.nextToken(), JsonToken.END_OBJECT, "}");
            if (parser.nextToken() != null) {
                throw shape(parser, "the end");
            }
            return entries;
        } catch (StreamReadException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            throw new FaultScriptException(line, "syntax", "", "");
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory does not fail to be read", impossible);
        }
    }

    private static FaultEntry entry(JsonParser parser) throws IOException, FaultScriptException {
        int line = parser.currentTokenLocation().getLineNr();
        Map<String, String> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (!parser.nextToken().isScalarValue()) {
                throw shape(parser, "a text or a number for " + name);
            }
            members.put(name, parser.getText());
        }
        return new FaultEntry(line, members);
    }

    private static void expect(JsonParser parser, JsonToken found, JsonToken expected, String shown)
            throws IOException, FaultScriptException {
        if (found != expected) {
            throw shape(parser, shown);
        }
    }

    private static FaultScriptException shape(JsonParser parser, String expected) throws IOException {
        String found = parser.currentToken() == null ? "the end" : "'" + parser.getText() + "'";
        return new FaultScriptException(parser.currentTokenLocation().getLineNr(), "shape", found, expected);
    }
}
