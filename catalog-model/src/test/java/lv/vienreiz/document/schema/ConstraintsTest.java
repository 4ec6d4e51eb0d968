// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vienreiz.document.Severity;
import lv.vienreiz.document.form.Member;
import lv.vienreiz.document.form.Shape;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each constraint of each member is broken in a document of its own: our reader and checks refuse it, and the schemas too. */
@Tag("every-kind")
class ConstraintsTest {

    static List<Kind> kinds() {
        return Kind.ALL;
    }

    private static List<ObjectNode> complete(Kind kind) {
        return kind.complete().stream().map(ConstraintsTest::tree).toList();
    }

    private static ObjectNode tree(String json) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Each constraint of each type once, though several documents or kinds have it. */
    private static final Map<Kind, List<Mutation>> MUTATIONS = all();

    private static Map<Kind, List<Mutation>> all() {
        Map<Kind, List<Mutation>> all = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Kind kind : Kind.ALL) {
            List<Mutation> mutations = new ArrayList<>();
            for (ObjectNode tree : complete(kind)) {
                mutations.addAll(Mutations.of(tree, kind.form().shape(), seen));
            }
            all.put(kind, mutations);
        }
        return all;
    }

    private static List<Mutation> mutations(Kind kind) {
        return MUTATIONS.getOrDefault(kind, List.of());
    }

    private static String xml(Kind kind, ObjectNode tree) {
        return ShapeXml.of(
                tree,
                kind.form().shape(),
                kind.form().element(),
                kind.form().namespace(),
                kind.form().version().toString());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyFaultIsFoundInJson(Kind kind) {
        List<Mutation> all = mutations(kind);

        assertThat(all.stream().filter(m -> isAccepted(kind, m, m.tree().toString())))
                .as("accepted by our reader")
                .isEmpty();
        assertThat(all.stream()
                        .filter(m -> kind.json().faults(m.tree().toString()).isEmpty()))
                .as("accepted by the schema")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyFaultIsFoundInXml(Kind kind) {
        List<Mutation> all = mutations(kind).stream().filter(Mutation::inXml).toList();

        assertThat(all.stream().filter(m -> isAccepted(kind, m, xml(kind, m.tree()))))
                .as("accepted by our reader")
                .isEmpty();
        assertThat(all.stream()
                        .filter(m -> kind.xml().faults(xml(kind, m.tree())).isEmpty()))
                .as("accepted by the schema")
                .isEmpty();
    }

    /** An empty list loses nothing, so it is a warning; everything else is an error. */
    private static boolean isAccepted(Kind kind, Mutation mutation, String text) {
        Severity least = mutation.place().endsWith("an empty list") ? Severity.WARNING : Severity.ERROR;
        return kind.read(text).findings().stream().noneMatch(finding -> finding.severity() == least);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theUnbrokenDocumentsAreAcceptedByAll(Kind kind) {
        for (ObjectNode tree : complete(kind)) {
            String xml = xml(kind, tree);

            assertThat(kind.read(xml).findings()).isEmpty();
            assertThat(kind.xml().faults(xml)).isEmpty();
            assertThat(kind.json().faults(tree.toString())).isEmpty();
        }
    }

    @Test
    void aLanguageThatStandsTwiceIsRefusedInXml() {
        Kind kind = Kind.ALL.get(0);
        String name = "<name xml:lang=\"lv\">";
        ObjectNode tree = complete(kind).get(0);
        tree.putObject("name").put("lv", "b");
        String xml = xml(kind, tree).replaceFirst(name, name + "a</name>" + name);

        assertThat(kind.read(xml).findings()).isNotEmpty();
        assertThat(kind.xml().faults(xml)).isNotEmpty();
    }

    @Test
    void everyMemberOfEveryTypeIsBroken() {
        Set<String> broken = MUTATIONS.values().stream()
                .flatMap(List::stream)
                .map(mutation -> mutation.place().substring(0, (mutation.place() + " ").indexOf(' ')))
                .collect(Collectors.toSet());

        assertThat(Kind.ALL.stream()
                        .flatMap(kind ->
                                Stream.concat(Stream.of(kind.form().shape()), Parts.of(kind.form()).shapes().stream()))
                        .flatMap(ConstraintsTest::members)
                        .filter(member -> !broken.contains(member)))
                .isEmpty();
    }

    private static Stream<String> members(Shape shape) {
        return shape.members().stream().map(Member::name).map(name -> shape.type() + "." + name);
    }
}
