// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.eaddress;

import static lv.vienreiz.eaddress.MetadataReading.Fault.ANOTHER_DOCUMENT;
import static lv.vienreiz.eaddress.MetadataReading.Fault.MISSING;
import static lv.vienreiz.eaddress.MetadataReading.Fault.NOT_XML;
import static lv.vienreiz.eaddress.MetadataReading.Fault.NO_TRUTH_VALUE;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lv.vienreiz.eaddress.MetadataReading.NotUnderstood;

/** Reads metadata; it gathers the texts of all elements and looks at them afterwards. */
final class MetadataReader {

    private static final String APPLICATION = "{" + MetadataWriter.APPLICATION + "}";
    private static final String DIV = "{" + MetadataWriter.DIV + "}";
    private static final String SIGNED = APPLICATION + "HasElectronicSignature";
    private static final String ANSWER = APPLICATION + "AnswerOptional";
    private static final String CODE = DIV + "DocumentKindCode";
    private static final String VERSION = DIV + "DocumentKindVersion";

    private final Map<String, String> texts = new HashMap<>();
    private String root = "";

    MetadataReading read(String xml) {
        try {
            gather(xml);
        } catch (XMLStreamException broken) {
            return new NotUnderstood(NOT_XML, "");
        }
        if (!root.equals(APPLICATION + "Application")) {
            return new NotUnderstood(ANOTHER_DOCUMENT, root);
        }
        for (String needed : List.of(CODE, VERSION, ANSWER)) {
            if (!texts.containsKey(needed)) {
                return new NotUnderstood(MISSING, local(needed));
            }
        }
        for (String truth : List.of(SIGNED, ANSWER)) {
            if (texts.containsKey(truth) && truth(truth).isEmpty()) {
                return new NotUnderstood(NO_TRUTH_VALUE, local(truth));
            }
        }
        DocumentKind kind = new DocumentKind(text(CODE), text(VERSION), find(DIV + "DocumentKindName"));
        return new MetadataReading.Understood(new ApplicationMetadata(
                find(APPLICATION + "AdditionalContactInfo"),
                kind,
                truth(SIGNED),
                truth(ANSWER).orElseThrow()));
    }

    private void gather(String xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
        String current = "";
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("A document type declaration is not taken");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                current = "{" + reader.getNamespaceURI() + "}" + reader.getLocalName();
                root = root.isEmpty() ? current : root;
            } else if (event == XMLStreamConstants.CHARACTERS && !reader.isWhiteSpace()) {
                texts.merge(current, reader.getText(), String::concat);
            }
        }
    }

    private Optional<String> find(String name) {
        return Optional.ofNullable(texts.get(name)).map(String::strip);
    }

    private String text(String name) {
        return find(name).orElseThrow();
    }

    private Optional<Boolean> truth(String name) {
        return find(name)
                .filter(text -> List.of("true", "false", "1", "0").contains(text))
                .map(text -> text.equals("true") || text.equals("1"));
    }

    private static String local(String name) {
        return name.substring(name.indexOf('}') + 1);
    }
}
