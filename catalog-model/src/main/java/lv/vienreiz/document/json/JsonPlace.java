// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.json;

import com.fasterxml.jackson.core.JsonLocation;
import lv.vienreiz.document.Position;

/** Line and column of a place in a text: the parser counts columns in bytes, a person counts characters. */
final class JsonPlace {

    private JsonPlace() {}

    /** Gives the position; where the text is not UTF-8, the parser reads characters and counts them itself. */
    static Position of(JsonLocation at, byte[] bytes) {
        long offset = Math.min(at.getByteOffset(), bytes.length);
        if (offset < 0) {
            return new Position(at.getLineNr(), Math.max(1, at.getColumnNr()));
        }
        int characters = 0;
        for (int i = (int) offset - 1; i >= 0 && bytes[i] != '\n' && bytes[i] != '\r'; i--) {
            boolean begins = (bytes[i] & 0xC0) != 0x80;
            boolean mark = i == 0 && bytes[i] == (byte) 0xEF && bytes.length > 2 && bytes[1] == (byte) 0xBB;
            characters += begins && !mark ? 1 : 0;
        }
        return new Position(at.getLineNr(), characters + 1);
    }
}
