// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.xml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lv.vienreiz.document.Position;
import lv.vienreiz.document.form.Member;
import lv.vienreiz.document.form.PathStack;
import lv.vienreiz.document.form.Shape;
import org.codehaus.stax2.XMLStreamReader2;

/** Finds line and column of paths in an XML text. */
public final class XmlPositions {

    private final XMLStreamReader events;
    private final String namespace;
    private final Set<String> wanted;
    private final Map<String, Position> found;

    private XmlPositions(XMLStreamReader events, Set<String> wanted, Map<String, Position> found) {
        this.events = events;
        this.namespace = String.valueOf(events.getNamespaceURI());
        this.wanted = wanted;
        this.found = found;
    }

    /**
     * Walks the text and notes where the start tag of each wanted path begins.
     *
     * @param bytes the text
     * @param shape the form of the document
     * @param wanted the paths
     * @param found where the positions go
     */
    public static void find(byte[] bytes, Shape shape, Set<String> wanted, Map<String, Position> found) {
        try {
            XMLStreamReader events = XmlForm.open(bytes);
            try {
                while (events.next() != XMLStreamConstants.START_ELEMENT) {
                    // the prologue
                }
                XmlPositions positions = new XmlPositions(events, wanted, found);
                found.put("", positions.here());
                positions.part("", Optional.of(shape));
            } finally {
                events.close();
            }
        } catch (XMLStreamException broken) {
            // the text ends here; what lies behind has no position
        }
    }

    private void part(String path, Optional<Shape> shape) throws XMLStreamException {
        Map<String, Integer> counts = new HashMap<>();
        while (true) {
            int event = events.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                Optional<Member> member = shape.filter(s -> namespace.equals(events.getNamespaceURI()))
                        .flatMap(s -> member(s, events.getLocalName()));
                String below = path + "/" + name(member, counts);
                note(below);
                if (wanted.contains(below)) {
                    part(below, member.flatMap(Member::part).map(java.util.function.Supplier::get));
                } else {
                    XmlTexts.skip(events);
                }
            }
        }
    }

    private String name(Optional<Member> member, Map<String, Integer> counts) {
        if (member.isEmpty()) {
            String carried =
                    XmlTexts.OPAQUE.equals(events.getNamespaceURI()) ? events.getAttributeValue(null, "name") : null;
            return PathStack.escaped(carried == null ? events.getLocalName() : carried);
        }
        Member known = member.get();
        if (known.cardinality() == Member.Cardinality.LIST) {
            return known.name() + "/" + (counts.merge(known.name(), 1, Integer::sum) - 1);
        }
        String language = events.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
        boolean translated = known.kind() == Member.Kind.LOCALIZED && language != null;
        return translated ? known.name() + "/" + language : known.name();
    }

    private static Optional<Member> member(Shape shape, String element) {
        return shape.members().stream().filter(m -> m.element().equals(element)).findFirst();
    }

    /** Notes a path, and the first time also what it lies in, such as a list or a text of several languages. */
    private void note(String path) {
        if (wanted.contains(path)) {
            found.put(path, here());
        }
        String parent = path.substring(0, path.lastIndexOf('/'));
        if (wanted.contains(parent)) {
            found.putIfAbsent(parent, here());
        }
    }

    private Position here() {
        Location at = ((XMLStreamReader2) events).getLocationInfo().getStartLocation();
        return new Position(at.getLineNumber(), at.getColumnNumber());
    }
}
