// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import lv.vienreiz.document.form.Member;
import lv.vienreiz.document.form.Shape;

/** Turns a JSON tree, right or wrong, into XML by the shape alone; a second opinion beside the library's own writer. */
final class ShapeXml {

    private final StringBuilder out = new StringBuilder();

    private ShapeXml() {}

    static String of(ObjectNode tree, Shape shape, String element, String namespace, String version) {
        ShapeXml xml = new ShapeXml();
        xml.out
                .append('<')
                .append(element)
                .append(" xmlns=\"")
                .append(namespace)
                .append("\" version=\"")
                .append(version)
                .append("\">");
        xml.part(tree, shape);
        return xml.out.append("</").append(element).append('>').toString();
    }

    /** In the order of the shape; members that it does not know come last. */
    private void part(JsonNode part, Shape shape) {
        for (Member member : shape.members()) {
            JsonNode value = part.get(member.name());
            if (value != null) {
                member(value, member);
            }
        }
        for (Map.Entry<String, JsonNode> field : part.properties()) {
            boolean known = shape.members().stream().anyMatch(m -> m.name().equals(field.getKey()));
            if (!known && !field.getKey().equals("$schema")) {
                element(field.getKey(), "", escaped(field.getValue().asText()));
            }
        }
    }

    private void member(JsonNode value, Member member) {
        if (value.isArray()) {
            value.forEach(item -> single(item, member));
        } else {
            single(value, member);
        }
    }

    private void single(JsonNode value, Member member) {
        if (member.kind() == Member.Kind.PART && value.isObject()) {
            out.append('<').append(member.element()).append('>');
            part(value, member.part().orElseThrow().get());
            out.append("</").append(member.element()).append('>');
        } else if (member.kind() == Member.Kind.LOCALIZED && value.isObject()) {
            value.properties()
                    .forEach(text -> element(
                            member.element(),
                            " xml:lang=\"" + escaped(text.getKey()) + "\"",
                            escaped(text.getValue().asText())));
        } else {
            element(member.element(), "", escaped(value.asText()));
        }
    }

    private void element(String name, String attributes, String text) {
        out.append('<')
                .append(name)
                .append(attributes)
                .append('>')
                .append(text)
                .append("</")
                .append(name)
                .append('>');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
