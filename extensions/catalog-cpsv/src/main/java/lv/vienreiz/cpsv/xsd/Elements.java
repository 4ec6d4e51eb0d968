// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.xsd;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.text.LocalizedText;
import lv.vienreiz.text.Translation;

/** Elements of the two namespaces of the form, and their values. */
final class Elements {

    static final String PROFILE = "https://semiceu.github.io/CPSV-AP/xsd";
    static final String CORE = "http://data.europa.eu/m8g/xsd";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private final XMLStreamWriter out;

    Elements(OutputStream stream) throws XMLStreamException {
        out = new WstxOutputFactory().createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
    }

    /** What stands inside an element. */
    interface Content {
        void write() throws XMLStreamException;
    }

    void document(String name, Content content) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("AP", name, PROFILE);
        out.writeNamespace("AP", PROFILE);
        out.writeNamespace("cv", CORE);
        out.writeNamespace("xsi", INSTANCE);
        content.write();
        out.writeEndElement();
        out.writeEndDocument();
        out.flush();
    }

    /** An element of a name such as {@code cv:Type}. */
    void element(String name, Content content) throws XMLStreamException {
        start(name);
        content.write();
        out.writeEndElement();
    }

    void value(String name, String text) throws XMLStreamException {
        element(name, () -> out.writeCharacters(text));
    }

    void texts(String name, LocalizedText text) throws XMLStreamException {
        for (Translation translation : text.translations()) {
            start(name);
            out.writeAttribute("xml", XML, "lang", translation.language().code());
            out.writeCharacters(translation.text());
            out.writeEndElement();
        }
    }

    void texts(String name, Optional<LocalizedText> text) throws XMLStreamException {
        if (text.isPresent()) {
            texts(name, text.get());
        }
    }

    void codes(String name, List<CodedValue> codes) throws XMLStreamException {
        for (CodedValue code : codes) {
            value(name, code.code());
        }
    }

    /** A place by its identifier, or by a code that is none. */
    void place(String identifier) throws XMLStreamException {
        start("cv:Spatial");
        out.writeAttribute("xsi", INSTANCE, "type", "cv:LocationType");
        boolean name = !identifier.matches("https?://[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+");
        value(name ? "cv:GeographicName" : "cv:GeographicIdentifier", identifier);
        out.writeEndElement();
    }

    void hours(Optional<LocalizedText> hours) throws XMLStreamException {
        if (hours.isPresent()) {
            element("AP:OpeningHours", () -> texts("cv:Description", hours.get()));
        }
    }

    private void start(String name) throws XMLStreamException {
        String prefix = name.substring(0, 2);
        out.writeStartElement(prefix, name.substring(3), prefix.equals("AP") ? PROFILE : CORE);
    }
}
