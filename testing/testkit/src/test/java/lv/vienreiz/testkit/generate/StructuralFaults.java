// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.vienreiz.document.form.Limits;
import lv.vienreiz.document.form.Member;
import lv.vienreiz.document.form.Shape;

/** Breaks each limit of each member of each type once, so that the document can still be read and only its checks object. */
final class StructuralFaults {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode root;
    private final Map<String, String> broken = new HashMap<>();

    private StructuralFaults(ObjectNode root) {
        this.root = root;
    }

    /** Broken documents, each by what is wrong with it. */
    static Map<String, String> of(ObjectNode root, Shape shape) {
        StructuralFaults faults = new StructuralFaults(root);
        faults.part(root, shape);
        return faults.broken;
    }

    private void part(ObjectNode part, Shape shape) {
        for (Member member : shape.members()) {
            JsonNode value = part.get(member.name());
            if (value == null) {
                continue;
            }
            member(part, member, shape.type() + "." + member.name());
            for (JsonNode single : value.isArray() ? value : List.of(value)) {
                member.part().ifPresent(held -> part((ObjectNode) single, held.get()));
            }
        }
    }

    private void member(ObjectNode part, Member member, String place) {
        Limits limits = member.limits();
        JsonNode value = part.get(member.name());
        if (value instanceof ArrayNode list && limits.maxItems() < 1000) {
            ArrayNode many = list.deepCopy();
            while (many.size() <= limits.maxItems()) {
                many.add(list.get(0).deepCopy());
            }
            set(part, member.name(), many, place + " has too many");
        }
        if (limits.minItems() > 0) {
            set(part, member.name(), NODES.arrayNode(), place + " has too few");
        }
        for (JsonNode wrong : wrong(member)) {
            if (value instanceof ArrayNode list) {
                ArrayNode items = list.deepCopy();
                items.add(wrong);
                set(part, member.name(), items, place + " has the item " + shown(wrong));
            } else {
                set(part, member.name(), wrong, place + " is " + shown(wrong));
            }
        }
    }

    private static List<JsonNode> wrong(Member member) {
        Limits limits = member.limits();
        List<JsonNode> wrong = new ArrayList<>();
        switch (member.kind()) {
            case TEXT -> {
                if (limits.maxLength() < Integer.MAX_VALUE) {
                    wrong.add(NODES.textNode("a".repeat(limits.maxLength() + 1)));
                }
                if (limits.minLength() > 1) {
                    wrong.add(NODES.textNode("a".repeat(limits.minLength() - 1)));
                }
                if (limits.pattern().isPresent()) {
                    wrong.add(NODES.textNode("- Ā"));
                }
            }
            case LOCALIZED -> {
                if (limits.maxLength() < Integer.MAX_VALUE) {
                    wrong.add(NODES.objectNode().put("lv", "ā").put("de", "😀".repeat(limits.maxLength() + 1)));
                }
            }
            case INTEGER -> {
                limits.min().ifPresent(min -> wrong.add(NODES.numberNode(min - 1)));
                limits.max().ifPresent(max -> wrong.add(NODES.numberNode(max + 1)));
            }
            case DECIMAL -> {
                limits.min().ifPresent(min -> wrong.add(NODES.textNode((min - 1) + ".5")));
                limits.max().ifPresent(max -> wrong.add(NODES.textNode(max + ".5")));
            }
            default -> {
                // a record cannot hold a wrong value of the other kinds
            }
        }
        return wrong;
    }

    private static String shown(JsonNode value) {
        String text = value.toString();
        return text.length() > 30 ? text.length() + " characters" : text;
    }

    private void set(ObjectNode part, String name, JsonNode value, String place) {
        JsonNode before = part.get(name);
        part.set(name, value);
        broken.putIfAbsent(place, root.toString());
        part.set(name, before);
    }
}
