// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.xml;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

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

    /** Reads the text of the element at whose start tag the stream stands; nothing where there are elements in it. */
    static Optional<String> onlyText(XMLStreamReader events) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean only = true;
        while (events.next() != XMLStreamConstants.END_ELEMENT) {
            int event = events.getEventType();
            if (event == XMLStreamConstants.START_ELEMENT) {
                only = false;
                skip(events);
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(events.getText());
            }
        }
        return only ? Optional.of(text.toString()) : Optional.empty();
    }

    /** Copies the element at whose start tag the stream stands, with the namespaces that its names and values use. */
    static String copy(XMLStreamReader events) throws XMLStreamException {
        UsedPrefixes used = new UsedPrefixes();
        String text = copy(events, Map.of(), used);
        if (used.outer().isEmpty()) {
            return text;
        }
        XMLStreamReader again = XmlForm.open(text);
        try {
            again.nextTag();
            return copy(again, used.outer(), new UsedPrefixes());
        } finally {
            again.close();
        }
    }

    private static String copy(XMLStreamReader events, Map<String, String> outer, UsedPrefixes used)
            throws XMLStreamException {
        StringWriter text = new StringWriter();
        XMLStreamWriter out = XmlForm.writer(text);
        out.setDefaultNamespace("");
        int depth = 0;
        while (true) {
            switch (events.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Map<String, String> declared = namespaces(events);
                    if (depth == 0) {
                        outer.forEach(declared::putIfAbsent);
                    }
                    used.enter(declared.keySet(), events);
                    start(events, declared, out);
                    depth++;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    used.leave();
                    out.writeEndElement();
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    used.value(events.getText(), events);
                    out.writeCharacters(events.getText());
                }
                default -> {
                    // comments and processing instructions carry nothing
                }
            }
            if (depth == 0) {
                out.close();
                return text.toString();
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
                    case XMLStreamConstants.START_ELEMENT -> start(events, namespaces(events), out);
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

    /**
     * Writes a start tag. It declares every namespace that its own names need, so that the piece stands anywhere, and every
     * namespace that it declared itself, since a value may need it.
     */
    private static void start(XMLStreamReader events, Map<String, String> namespaces, XMLStreamWriter out)
            throws XMLStreamException {
        out.writeStartElement(plain(events.getPrefix()), events.getLocalName(), plain(events.getNamespaceURI()));
        for (Map.Entry<String, String> declared : namespaces.entrySet()) {
            if (declared.getKey().isEmpty()) {
                out.writeDefaultNamespace(declared.getValue());
            } else {
                out.writeNamespace(declared.getKey(), declared.getValue());
            }
        }
        for (int i = 0; i < events.getAttributeCount(); i++) {
            String prefix = plain(events.getAttributePrefix(i));
            String name = events.getAttributeLocalName(i);
            if (prefix.isEmpty()) {
                out.writeAttribute(name, events.getAttributeValue(i));
            } else {
                out.writeAttribute(prefix, events.getAttributeNamespace(i), name, events.getAttributeValue(i));
            }
        }
    }

    private static Map<String, String> namespaces(XMLStreamReader events) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(plain(events.getPrefix()), plain(events.getNamespaceURI()));
        for (int i = 0; i < events.getAttributeCount(); i++) {
            String prefix = plain(events.getAttributePrefix(i));
            if (!prefix.isEmpty()) {
                all.put(prefix, plain(events.getAttributeNamespace(i)));
            }
        }
        for (int i = 0; i < events.getNamespaceCount(); i++) {
            all.putIfAbsent(plain(events.getNamespacePrefix(i)), plain(events.getNamespaceURI(i)));
        }
        all.remove(XMLConstants.XML_NS_PREFIX);
        return all;
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text;
    }
}
