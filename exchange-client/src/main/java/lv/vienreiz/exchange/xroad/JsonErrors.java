// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads {@code {"type", "message", "detail"}}, as X-Road describes a failure by default. */
final class JsonErrors {

    static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxStringLength(32 * 1024)
                    .build())
            .build();

    private JsonErrors() {}

    static Optional<BusError> read(byte[] body) {
        Map<String, String> found = new HashMap<>();
        try (JsonParser json = JSON.createParser(body)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                if (json.nextToken() == JsonToken.VALUE_STRING) {
                    found.put(name, json.getText());
                } else {
                    json.skipChildren();
                }
            }
        } catch (IOException e) {
            // a broken description of a failure is none; the header has told what it is
            return Optional.empty();
        }
        return Optional.of(new BusError(
                found.getOrDefault("type", ""), found.getOrDefault("message", ""), found.getOrDefault("detail", "")));
    }
}
