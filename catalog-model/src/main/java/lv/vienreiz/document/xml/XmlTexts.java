// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.xml;

import java.io.StringWriter;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import lv.vienreiz.document.Opaque;
import lv.vienreiz.document.WrittenForm;

/** Pieces of XML as text. */
final class XmlTexts {

    /** The namespace of the element that holds JSON which the form does not know. */
    static final String OPAQUE = "urn:vienreiz:opaque";

    private XmlTexts() {}

    /** Skips the element at whose start tag the stream stands. */
    static void skip(XMLStreamReader events) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = events.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** Copies the element at whose start tag the stream stands, with the namespaces that it uses. */
    static Opaque copy(XMLStreamReader events) throws XMLStreamException {
        if (OPAQUE.equals(events.getNamespaceURI())) {
            return new Opaque(WrittenForm.JSON, events.getElementText());
        }
        StringWriter text = new StringWriter();
        XMLStreamWriter out = XmlForm.writer(text);
        out.setDefaultNamespace("");
        int depth = 0;
        while (true) {
            switch (events.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    start(events, out);
                    depth++;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    out.writeEndElement();
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> out.writeCharacters(events.getText());
                default -> {
                    // comments and processing instructions carry nothing
                }
            }
            if (depth == 0) {
                out.close();
                return new Opaque(WrittenForm.XML, text.toString());
            }
            events.next();
        }
    }

    /** Writes an element that was copied, as it is. */
    static void write(String element, XMLStreamWriter out) throws XMLStreamException {
        XMLStreamReader events = XmlForm.open(element);
        try {
            while (events.hasNext()) {
                switch (events.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(events, out);
                    case XMLStreamConstants.END_ELEMENT -> out.writeEndElement();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        out.writeCharacters(events.getText());
                    default -> {
                        // nothing else was copied
                    }
                }
            }
        } finally {
            events.close();
        }
    }

    /** Writes a start tag; every name declares its own namespace, so that the piece stands anywhere. */
    private static void start(XMLStreamReader events, XMLStreamWriter out) throws XMLStreamException {
        String prefix = events.getPrefix() == null ? "" : events.getPrefix();
        String uri = events.getNamespaceURI() == null ? "" : events.getNamespaceURI();
        out.writeStartElement(prefix, events.getLocalName(), uri);
        if (prefix.isEmpty()) {
            out.writeDefaultNamespace(uri);
        } else {
            out.writeNamespace(prefix, uri);
        }
        for (int i = 0; i < events.getAttributeCount(); i++) {
            String attributePrefix = events.getAttributePrefix(i);
            String attributeUri = events.getAttributeNamespace(i);
            if (attributePrefix == null || attributePrefix.isEmpty()) {
                out.writeAttribute(events.getAttributeLocalName(i), events.getAttributeValue(i));
            } else {
                if (!attributePrefix.equals("xml") && !attributePrefix.equals(prefix)) {
                    out.writeNamespace(attributePrefix, attributeUri);
                }
                out.writeAttribute(
                        attributePrefix, attributeUri, events.getAttributeLocalName(i), events.getAttributeValue(i));
            }
        }
    }
}
