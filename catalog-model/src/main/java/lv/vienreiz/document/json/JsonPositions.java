// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import lv.vienreiz.document.Position;
import lv.vienreiz.document.form.PathStack;

/** Finds line and column of paths in a JSON text. */
public final class JsonPositions {

    private JsonPositions() {}

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
                found.put("", position(parser));
                value(parser, "", wanted, found);
            }
        } catch (IOException broken) {
            // the text ends here; what lies behind has no position
        }
    }

    private static void value(JsonParser parser, String path, Set<String> wanted, Map<String, Position> found)
            throws IOException {
        JsonToken token = parser.currentToken();
        if (!wanted.contains(path)) {
            parser.skipChildren();
        } else if (token == JsonToken.START_OBJECT) {
            String name;
            while ((name = parser.nextFieldName()) != null) {
                String below = path + "/" + PathStack.escaped(name);
                note(parser, below, wanted, found);
                parser.nextToken();
                value(parser, below, wanted, found);
            }
        } else if (token == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                String below = path + "/" + i;
                note(parser, below, wanted, found);
                value(parser, below, wanted, found);
            }
        }
    }

    /** Notes the last of several members of one name, since that is the one that a finding about repetition means. */
    private static void note(JsonParser parser, String path, Set<String> wanted, Map<String, Position> found) {
        if (wanted.contains(path)) {
            found.put(path, position(parser));
        }
    }

    private static Position position(JsonParser parser) {
        JsonLocation at = parser.currentTokenLocation();
        return new Position(at.getLineNr(), at.getColumnNr());
    }
}
