// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/** The schema that a JSON document declares. */
public final class JsonHead {

    private JsonHead() {}

    /**
     * Finds the member {@code $schema}.
     *
     * @param bytes the text
     * @return its value, or nothing where there is none before the text ends or breaks
     */
    public static Optional<String> schemaId(byte[] bytes) {
        try (JsonParser parser = JsonForm.FACTORY.createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            String name;
            while ((name = parser.nextFieldName()) != null) {
                if (name.equals("$schema")) {
                    return Optional.ofNullable(parser.nextTextValue());
                }
                parser.nextToken();
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (IOException broken) {
            return Optional.empty();
        }
    }
}
