// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.graph;

import java.util.OptionalInt;
import lv.vienreiz.cpsv.rule.CpsvRule;
import lv.vienreiz.cpsv.rule.UnwritableException;
import lv.vienreiz.document.Severity;
import org.apache.jena.graph.Triple;

/** What RDF/XML cannot say: properties whose names end in no name of XML, and characters that XML does not have. */
final class XmlLimits {

    private XmlLimits() {}

    /** Refuses a triple that RDF/XML cannot say. */
    static void check(Triple triple) throws UnwritableException {
        String property = triple.getPredicate().getURI();
        if (localName(property) == property.length()) {
            throw unwritable("property", triple, "");
        }
        OptionalInt strange = triple.getObject().isLiteral()
                ? triple.getObject()
                        .getLiteralLexicalForm()
                        .codePoints()
                        .filter(character -> !isOfXml(character))
                        .findFirst()
                : OptionalInt.empty();
        if (strange.isPresent()) {
            throw unwritable("character", triple, String.format("U+%04X", strange.getAsInt()));
        }
    }

    private static UnwritableException unwritable(String variant, Triple triple, String character) {
        Notes notes = new Notes();
        notes.add(CpsvRule.UNWRITABLE, variant, Severity.ERROR, triple, "character", character);
        return new UnwritableException(notes.findings().all().get(0));
    }

    /** Where the longest name that XML can hold begins at the end of an IRI; its length where there is none. */
    static int localName(String iri) {
        int from = iri.length();
        while (from > 0 && isNameCharacter(iri.charAt(from - 1))) {
            from--;
        }
        while (from < iri.length() && !Character.isLetter(iri.charAt(from)) && iri.charAt(from) != '_') {
            from++;
        }
        return from;
    }

    private static boolean isNameCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }

    private static boolean isOfXml(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
