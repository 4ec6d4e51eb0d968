// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.eaddress;

import static lv.vienreiz.eaddress.MetadataReading.Fault.ANOTHER_DOCUMENT;
import static lv.vienreiz.eaddress.MetadataReading.Fault.MISSING;
import static lv.vienreiz.eaddress.MetadataReading.Fault.NOT_XML;
import static lv.vienreiz.eaddress.MetadataReading.Fault.NO_TRUTH_VALUE;
import static lv.vienreiz.eaddress.MetadataReading.Fault.TWICE;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lv.vienreiz.eaddress.MetadataReading.NotUnderstood;

/** Reads metadata; it gathers the texts of all elements and looks at them afterwards. */
final class MetadataReader {

    private static final String DIV = "/{" + MetadataWriter.DIV + "}";
    private static final String APPLICATION = "/{" + MetadataWriter.APPLICATION + "}";
    private static final String ROOT = APPLICATION + "Application";
    private static final String CONTACT = ROOT + APPLICATION + "AdditionalContactInfo";
    private static final String KIND = ROOT + APPLICATION + "ApplicationKind";
    private static final String CODE = KIND + DIV + "DocumentKindCode";
    private static final String VERSION = KIND + DIV + "DocumentKindVersion";
    private static final String NAME = KIND + DIV + "DocumentKindName";
    private static final String SIGNED = ROOT + APPLICATION + "HasElectronicSignature";
    private static final String ANSWER = ROOT + APPLICATION + "AnswerOptional";
    private static final Set<String> ONCE = Set.of(CONTACT, KIND, CODE, VERSION, NAME, SIGNED, ANSWER);

    private final Map<String, String> texts = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private String root = "";
    private String twice = "";

    MetadataReading read(String xml) {
        try {
            gather(xml);
        } catch (XMLStreamException broken) {
            return new NotUnderstood(NOT_XML, "");
        }
        if (!root.equals(ROOT)) {
            return new NotUnderstood(ANOTHER_DOCUMENT, root.substring(1));
        }
        if (!twice.isEmpty()) {
            return new NotUnderstood(TWICE, local(twice));
        }
        for (String needed : List.of(CODE, VERSION, ANSWER)) {
            if (find(needed).isEmpty()) {
                return new NotUnderstood(MISSING, local(needed));
            }
        }
        for (String truth : List.of(SIGNED, ANSWER)) {
            if (find(truth).isPresent() && truth(truth).isEmpty()) {
                return new NotUnderstood(NO_TRUTH_VALUE, local(truth));
            }
        }
        DocumentKind kind = new DocumentKind(text(CODE), text(VERSION), find(NAME));
        return new MetadataReading.Understood(new ApplicationMetadata(
                find(CONTACT), kind, truth(SIGNED), truth(ANSWER).orElseThrow()));
    }

    private void gather(String xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
        Deque<String> path = new ArrayDeque<>(List.of(""));
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> throw new XMLStreamException("A document type declaration is not taken");
                case XMLStreamConstants.START_ELEMENT -> {
                    path.push(path.element() + "/{" + reader.getNamespaceURI() + "}" + reader.getLocalName());
                    enter(path.element());
                }
                case XMLStreamConstants.END_ELEMENT -> path.pop();
                case XMLStreamConstants.CHARACTERS -> texts.merge(path.element(), reader.getText(), String::concat);
                default -> {
                    // comments and processing instructions carry nothing
                }
            }
        }
    }

    private void enter(String element) {
        root = root.isEmpty() ? element : root;
        if (!seen.add(element) && ONCE.contains(element)) {
            twice = element;
        }
    }

    private Optional<String> find(String name) {
        return Optional.ofNullable(texts.get(name)).map(String::strip).filter(text -> !text.isEmpty());
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
        return name.substring(name.lastIndexOf('}') + 1);
    }
}
