// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lv.vienreiz.document.form.Member;
import lv.vienreiz.document.form.Shape;
import lv.vienreiz.document.form.TextPattern;

/** Breaks each constraint that a shape states, once for each member of each type, in a document that has them all. */
final class Mutations {

    /** What a number in JSON is in XML a possible text of. */
    private static final Set<Member.Kind> TEXTUAL =
            Set.of(Member.Kind.TEXT, Member.Kind.IDENTIFIER, Member.Kind.DECIMAL);

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode root;
    private final List<Mutation> all = new ArrayList<>();
    private final Set<String> seen;

    private Mutations(ObjectNode root, Set<String> seen) {
        this.root = root;
        this.seen = seen;
    }

    /** Breaks what has not been seen, and adds it to what has. */
    static List<Mutation> of(ObjectNode root, Shape shape, Set<String> seen) {
        Mutations mutations = new Mutations(root, seen);
        mutations.part(root, shape);
        return mutations.all;
    }

    private void part(ObjectNode part, Shape shape) {
        if (shape.choice()) {
            choice(part, shape);
        }
        if (shape.closed() && seen.add(shape.type())) {
            mutate(shape.type() + " with an unknown member", part, p -> p.put("unknown", "a"), true);
        }
        for (Member member : shape.members()) {
            if (part.has(member.name()) && seen.add(shape.type() + "." + member.name())) {
                member(part, shape, member);
            }
            JsonNode value = part.get(member.name());
            if (value == null) {
                continue;
            }
            Iterable<JsonNode> values = value.isArray() ? value : List.of(value);
            for (JsonNode single : values) {
                member.part().ifPresent(held -> part((ObjectNode) single, held.get()));
            }
        }
    }

    private void choice(ObjectNode part, Shape shape) {
        if (!seen.add(shape.type())) {
            return;
        }
        mutate(shape.type() + " without an alternative", part, ObjectNode::removeAll, true);
        Member first = shape.members().get(0);
        Member second = shape.members().get(1);
        JsonNode alternative = part.elements().next();
        mutate(
                shape.type() + " with two alternatives",
                part,
                p -> p.set(p.has(first.name()) ? second.name() : first.name(), alternative),
                true);
    }

    private void member(ObjectNode part, Shape shape, Member member) {
        String place = shape.type() + "." + member.name();
        String name = member.name();
        JsonNode value = part.get(name);
        if (member.cardinality() == Member.Cardinality.REQUIRED) {
            mutate(place + " is missing", part, p -> p.remove(name), true);
        }
        mutate(place + " is null", part, p -> p.putNull(name), false);
        if (member.cardinality() == Member.Cardinality.LIST) {
            int most = member.limits().maxItems();
            if (most != Integer.MAX_VALUE) {
                mutate(place + " has too many", part, p -> fill((ArrayNode) p.get(name), most + 1), true);
            }
            if (member.limits().minItems() > 0) {
                mutate(place + " has too few", part, p -> p.remove(name), true);
            }
            mutate(place + " is no list", part, p -> p.set(name, value.get(0)), false);
            mutate(place + " is an empty list", part, p -> ((ArrayNode) p.get(name)).removeAll(), false);
        }
        mutate(
                place + " is of another type",
                part,
                p -> put(p, name, NODES.numberNode(1.5)),
                !TEXTUAL.contains(member.kind()));
        for (String text : wrongTexts(member)) {
            String shown = text.length() > 20 ? text.length() + " characters" : text.isEmpty() ? "nothing" : text;
            boolean character = text.chars().anyMatch(c -> c < ' ' || c == 0xFFFE);
            mutate(place + " is " + shown, part, p -> put(p, name, TextNode.valueOf(text)), !character);
        }
        if (member.kind() == Member.Kind.INTEGER) {
            beyond(member)
                    .forEach(number ->
                            mutate(place + " is " + number, part, p -> put(p, name, NODES.numberNode(number)), true));
        }
        if (member.kind() == Member.Kind.LOCALIZED) {
            localized(part, member, place);
        }
    }

    private void localized(ObjectNode part, Member member, String place) {
        String name = member.name();
        int most = member.limits().maxLength();
        mutate(
                place + " has no language",
                part,
                p -> ((ObjectNode) p.get(name)).removeAll(),
                member.cardinality() == Member.Cardinality.REQUIRED);
        for (String code : List.of("LV", "l", "lvlv", "lv-LV", "")) {
            mutate(place + " in '" + code + "'", part, p -> ((ObjectNode) p.get(name)).put(code, "a"), true);
        }
        mutate(place + " is blank", part, p -> ((ObjectNode) p.get(name)).put("de", ""), true);
        mutate(place + " has a number", part, p -> ((ObjectNode) p.get(name)).put("de", 1), false);
        mutate(place + " has a control", part, p -> ((ObjectNode) p.get(name)).put("de", "a\u0001"), false);
        if (most != Integer.MAX_VALUE) {
            mutate(
                    place + " is too long",
                    part,
                    p -> ((ObjectNode) p.get(name)).put("de", "😀".repeat(most + 1)),
                    true);
        }
    }

    private static List<String> wrongTexts(Member member) {
        List<String> wrong = new ArrayList<>();
        switch (member.kind()) {
            case TEXT, IDENTIFIER -> {
                wrong.addAll(List.of("", "a\u0000", "a\uFFFE"));
                if (member.limits().maxLength() != Integer.MAX_VALUE) {
                    wrong.add("a".repeat(member.limits().maxLength() + 1));
                }
                member.limits().pattern().map(TextPattern::of).ifPresent(pattern -> Stream.of("-", "Ā", "a b", "a\n")
                        .filter(text -> !pattern.matches(text))
                        .forEach(wrong::add));
            }
            case CODE ->
                wrong.addAll(List.of("", "NO_SUCH_CODE", member.codes().get(0).toLowerCase(java.util.Locale.ROOT)));
            case FLAG -> wrong.addAll(List.of("yes", "True"));
            case INTEGER -> wrong.addAll(List.of("1.5", "a", "99999999999999999999"));
            case DECIMAL -> {
                wrong.addAll(List.of(
                        "", "1,5", ".5", "1.", "1e3", "+1", "--1", "0.1234567891", "1234567890123456789", "NaN"));
                if (member.limits().min().orElse(-1L) == 0) {
                    wrong.add("-0.01");
                }
            }
            case DATE ->
                wrong.addAll(List.of(
                        "", "2026-02-30", "2026-2-1", "0000-01-01", "2026-13-01", "2026-01-01Z", "10000-01-01"));
            case DATE_TIME ->
                wrong.addAll(List.of(
                        "",
                        "2026-01-01",
                        "2026-01-01T10:00:00",
                        "2026-01-01T10:00Z",
                        "2026-01-01T10:00:00+15:00",
                        "2026-02-29T10:00:00Z"));
            case URI -> wrong.addAll(List.of("", "page.html", "//a/b", "http://a b", "http://a/<b>", "1a:b", "x:"));
            default -> wrong.add("a");
        }
        return wrong;
    }

    /** The whole numbers next to the bounds. */
    private static List<BigInteger> beyond(Member member) {
        boolean small = member.typeName().equals("int") || member.typeName().equals("Integer");
        long least = member.limits().min().orElse(small ? Integer.MIN_VALUE : Long.MIN_VALUE);
        long most = member.limits().max().orElse(small ? Integer.MAX_VALUE : Long.MAX_VALUE);
        return List.of(
                BigInteger.valueOf(least).subtract(BigInteger.ONE),
                BigInteger.valueOf(most).add(BigInteger.ONE));
    }

    /** Puts a value in place of another, in a list in place of its first item. */
    private static void put(ObjectNode part, String name, JsonNode value) {
        if (part.get(name) instanceof ArrayNode list) {
            list.set(0, value);
        } else {
            part.set(name, value);
        }
    }

    private static void fill(ArrayNode list, int size) {
        while (list.size() < size) {
            list.add(list.get(0).deepCopy());
        }
    }

    /** Copies the document with the part broken, and mends it again. */
    private void mutate(String place, ObjectNode part, Consumer<ObjectNode> mutation, boolean inXml) {
        ObjectNode before = part.deepCopy();
        mutation.accept(part);
        all.add(new Mutation(place, root.deepCopy(), inXml));
        part.removeAll();
        part.setAll(before);
    }
}
