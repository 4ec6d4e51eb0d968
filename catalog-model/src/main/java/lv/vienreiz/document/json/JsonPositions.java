// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import lv.vienreiz.document.Position;
import lv.vienreiz.document.form.PathStack;

/** Finds line and column of paths in a JSON text. */
public final class JsonPositions {

    private final byte[] bytes;
    private final JsonParser parser;
    private final Set<String> wanted;
    private final Map<String, Position> found;

    private JsonPositions(byte[] bytes, JsonParser parser, Set<String> wanted, Map<String, Position> found) {
        this.bytes = bytes;
        this.parser = parser;
        this.wanted = wanted;
        this.found = found;
    }

    /**
     * Walks the text and notes where each wanted path begins: a member at its name, an item at its value.
     *
     * @param bytes the text
     * @param wanted the paths
     * @param found where the positions go
     */
    public static void find(byte[] bytes, Set<String> wanted, Map<String, Position> found) {
        try (JsonParser parser = JsonForm.FACTORY.createParser(bytes)) {
            if (parser.nextToken() != null) {
                JsonPositions positions = new JsonPositions(bytes, parser, wanted, found);
                found.put("", positions.here());
                positions.value("");
            }
        } catch (IOException broken) {
            // the text ends here; what lies behind has no position
        }
    }

    private void value(String path) throws IOException {
        JsonToken token = parser.currentToken();
        if (!wanted.contains(path)) {
            parser.skipChildren();
        } else if (token == JsonToken.START_OBJECT) {
            String name;
            while ((name = parser.nextFieldName()) != null) {
                String below = path + "/" + PathStack.escaped(name);
                note(below);
                parser.nextToken();
                value(below);
            }
        } else if (token == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                String below = path + "/" + i;
                note(below);
                value(below);
            }
        }
    }

    /** Notes the last of several members of one name, since that is the one that a finding about repetition means. */
    private void note(String path) {
        if (wanted.contains(path)) {
            found.put(path, here());
        }
    }

    private Position here() {
        return JsonPlace.of(parser.currentTokenLocation(), bytes);
    }
}
