// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.graph;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.vienreiz.cpsv.rule.CpsvRule;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Location;
import lv.vienreiz.document.Position;
import lv.vienreiz.document.Severity;
import org.apache.jena.riot.Lang;

/**
 * What parsers pass over in silence, so that data would be lost unseen: bytes that are no UTF-8, which they replace, and entities
 * from elsewhere, which they leave out.
 *
 * @param language the syntax of the text
 */
record TextCheck(Lang language) {

    private static final int CHUNK = 8192;
    private static final Pattern FROM_ELSEWHERE =
            Pattern.compile("<!(?:DOCTYPE|ENTITY)\\s+(?:%\\s+)?[^\\s\\[>\"']+\\s+(?:SYSTEM|PUBLIC)\\s");

    /** Why the text is not read, or nothing. */
    Optional<Finding> of(byte[] bytes) {
        return language.equals(Lang.RDFXML) ? entities(bytes) : encoding(bytes);
    }

    private Optional<Finding> encoding(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return result.isError() ? Optional.of(finding("encoding", position(bytes, in.position()))) : Optional.empty();
    }

    /** Entities of the text itself are lawful; they mostly abbreviate namespaces. */
    private Optional<Finding> entities(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int doctype = text.indexOf("<!DOCTYPE");
        if (doctype < 0) {
            return Optional.empty();
        }
        Matcher elsewhere = FROM_ELSEWHERE.matcher(text).region(doctype, end(text, doctype));
        return elsewhere.find() ? Optional.of(finding("entity", position(bytes, elsewhere.start()))) : Optional.empty();
    }

    /** Where the document type declaration ends: at the first element that is no declaration. */
    private static int end(String text, int doctype) {
        int at = doctype;
        while (at >= 0 && at + 1 < text.length()) {
            char next = text.charAt(at + 1);
            if (next != '!' && next != '?') {
                return at;
            }
            at = text.indexOf('<', at + 1);
        }
        return text.length();
    }

    private Finding finding(String variant, Position position) {
        return new Finding(CpsvRule.SYNTAX, variant, Severity.ERROR, Location.ROOT, Parsing.facts(language, ""))
                .at(position);
    }

    private static Position position(byte[] bytes, int offset) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
                column = 1;
            } else if ((bytes[i] & 0xC0) != 0x80) {
                column++;
            }
        }
        return new Position(line, column);
    }
}
