// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML line by line, indented by two spaces. */
final class Markup {

    private final StringBuilder out = new StringBuilder(20_000);
    private final Deque<String> open = new ArrayDeque<>();

    Markup() {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Writes a start tag; attributes are names, each followed by its value. */
    Markup open(String name, String... attributes) {
        tag(name, attributes);
        out.append(">\n");
        open.push(name);
        return this;
    }

    /** Writes the end tag of the element that was opened last. */
    Markup close() {
        String name = open.pop();
        indent();
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** Writes an element without content. */
    Markup empty(String name, String... attributes) {
        tag(name, attributes);
        out.append("/>\n");
        return this;
    }

    /** Writes an English annotation of an element of a schema. */
    Markup documentation(String text) {
        open("xs:annotation");
        tag("xs:documentation", "xml:lang", "en");
        out.append('>').append(escaped(text)).append("</xs:documentation>\n");
        return close();
    }

    /** Writes what another markup has written, without its XML declaration. */
    Markup include(String other) {
        String content = other.substring(other.indexOf("?>") + 2).strip();
        for (String line : content.split("\n", -1)) {
            indent();
            out.append(line).append('\n');
        }
        return this;
    }

    /** Writes an element that holds only text. */
    Markup line(String name, String text) {
        tag(name);
        out.append('>').append(escaped(text)).append("</").append(name).append(">\n");
        return this;
    }

    String text() {
        return out.toString();
    }

    private void tag(String name, String... attributes) {
        indent();
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
    }

    private void indent() {
        out.append("  ".repeat(open.size()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
