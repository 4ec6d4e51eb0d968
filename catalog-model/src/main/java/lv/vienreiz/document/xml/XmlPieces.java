// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.xml;

import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lv.vienreiz.document.form.XmlPiece;

/** Reads XML elements that JSON carries as text. */
public final class XmlPieces implements XmlPiece.Parser {

    /** The one parser, which keeps nothing; a constant and not a method reference, which would cost a fresh JVM dearly. */
    public static final XmlPiece.Parser PARSER = new XmlPieces();

    private XmlPieces() {}

    /** Reads an element in its canonical form; nothing for the wrapper in which XML carries JSON. */
    @Override
    public Optional<XmlPiece> parse(String text) {
        try {
            XMLStreamReader events = XmlForm.open(text);
            try {
                if (events.next() != XMLStreamConstants.START_ELEMENT) {
                    return Optional.empty();
                }
                String namespace = String.valueOf(events.getNamespaceURI());
                XmlPiece piece = new XmlPiece(namespace, events.getLocalName(), XmlTexts.copy(events));
                boolean alone = events.next() == XMLStreamConstants.END_DOCUMENT;
                return alone && !namespace.equals(XmlTexts.OPAQUE) ? Optional.of(piece) : Optional.empty();
            } finally {
                events.close();
            }
        } catch (XMLStreamException broken) {
            return Optional.empty();
        }
    }
}
