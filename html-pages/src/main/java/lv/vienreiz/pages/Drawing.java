// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An SVG document that becomes part of a page. What is not known to be a mere shape or text is left out, with all that is in it.
 *
 * Its names are numbered anew, so that they meet no others and are the same each time.
 */
final class Drawing {

    private static final Set<String> ELEMENTS = Set.of(
            "g",
            "path",
            "rect",
            "line",
            "circle",
            "ellipse",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "defs",
            "clipPath");
    private static final Set<String> ATTRIBUTES = Set.of(
            "d",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "dx",
            "dy",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "width",
            "height",
            "points",
            "transform",
            "fill",
            "fill-opacity",
            "fill-rule",
            "stroke",
            "stroke-width",
            "stroke-opacity",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-dasharray",
            "stroke-dashoffset",
            "stroke-miterlimit",
            "opacity",
            "font-size",
            "font-weight",
            "font-style",
            "text-anchor",
            "clip-rule");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");
    private static final Pattern REFERENCE = Pattern.compile("url\\(#([A-Za-z][A-Za-z0-9_.-]*)\\)");
    private static final Pattern SIZE = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)(?:px|mm|pt)?");

    private final String svg;
    private final String prefix;
    private final String alternative;
    private final Map<String, String> names = new HashMap<>();

    /** Takes a document, what is put before its names, and words for what it shows. */
    Drawing(String svg, String prefix, String alternative) {
        this.svg = svg;
        this.prefix = prefix;
        this.alternative = alternative;
    }

    void write(Markup page) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(svg));
            int event = reader.next();
            while (event != XMLStreamConstants.START_ELEMENT) {
                event = reader.next(); // what comes before the document says nothing of it
            }
            if (!reader.getLocalName().equals("svg")) {
                throw new IllegalArgumentException(
                        "A drawing is an SVG document, found the element '" + reader.getLocalName() + "'");
            }
            page.open("svg", "class", "drawing", "viewBox", box(reader), "role", "img", "aria-label", alternative);
            children(reader, page);
            page.close();
        } catch (XMLStreamException unreadable) {
            throw new IllegalArgumentException("A drawing is an SVG document, found text that is no XML", unreadable);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static String box(XMLStreamReader reader) {
        String box = reader.getAttributeValue(null, "viewBox");
        if (box != null && box.matches("[0-9. -]+")) {
            return box;
        }
        return "0 0 " + size(reader, "width") + " " + size(reader, "height");
    }

    private static String size(XMLStreamReader reader, String side) {
        String value = reader.getAttributeValue(null, side);
        Matcher size = SIZE.matcher(value == null ? "" : value);
        if (!size.matches()) {
            throw new IllegalArgumentException("A drawing has a viewBox, or a width and a height; give it one");
        }
        return size.group(1);
    }

    private void children(XMLStreamReader reader, Markup page) throws XMLStreamException {
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.CHARACTERS && !reader.isWhiteSpace()) {
                page.text(reader.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (ELEMENTS.contains(reader.getLocalName())) {
                    page.open(reader.getLocalName(), attributes(reader));
                    children(reader, page);
                    page.close();
                } else {
                    leaveOut(reader);
                }
            }
        }
    }

    private static void leaveOut(XMLStreamReader reader) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private String[] attributes(XMLStreamReader reader) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            if (name.equals("style")) {
                for (String declaration : reader.getAttributeValue(i).split(";", -1)) {
                    int colon = declaration.indexOf(':');
                    if (colon > 0) {
                        keep(declaration.substring(0, colon).strip(), declaration.substring(colon + 1), kept);
                    }
                }
            } else if (reader.getAttributePrefix(i).isEmpty()) {
                keep(name, reader.getAttributeValue(i), kept);
            }
        }
        return kept.toArray(String[]::new);
    }

    private void keep(String name, String text, List<String> kept) {
        String value = text.strip();
        Matcher reference = REFERENCE.matcher(value);
        if (name.equals("id") && NAME.matcher(value).matches()) {
            kept.addAll(List.of(name, renamed(value)));
        } else if (name.equals("clip-path") && reference.matches()) {
            kept.addAll(List.of(name, "url(#" + renamed(reference.group(1)) + ")"));
        } else if (ATTRIBUTES.contains(name) && !value.toLowerCase(Locale.ROOT).contains("url")) {
            kept.addAll(List.of(name, value));
        }
    }

    private String renamed(String name) {
        return names.computeIfAbsent(name, unknown -> prefix + (names.size() + 1));
    }
}
