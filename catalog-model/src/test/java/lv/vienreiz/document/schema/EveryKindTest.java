// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lv.vienreiz.document.Severity;
import lv.vienreiz.document.form.Checker;
import lv.vienreiz.document.form.FindingCollector;
import lv.vienreiz.document.form.Member;
import lv.vienreiz.document.json.JsonForm;
import lv.vienreiz.document.schema.form.EverythingForm;
import lv.vienreiz.document.xml.XmlForm;
import lv.vienreiz.document.xml.XmlPieces;
import org.junit.jupiter.api.Test;

/** Schemas of kinds of member that no document of the catalogue has yet. */
class EveryKindTest {

    private static final EverythingForm FORM = EverythingForm.FORM;
    private static final JsonSchemaValidator JSON = new JsonSchemaValidator(JsonSchema.of(FORM));
    private static final XmlSchemaValidator XML = new XmlSchemaValidator(XmlSchema.of(FORM, Namespace.of(FORM)));

    private static final String SAMPLE = """
            {"$schema": "urn:vienreiz:everything:2.3", "free": "a", "sized": "😀😀😀😀😀", "shaped": "a.b", "title": {"lv": "A", "en": "B"},
             "small": -2147483648, "large": 9223372036854775807, "percent": 100, "least": -7,
             "signed": "-999999999999999999.999999999", "positive": "0.10", "days": ["2024-02-29", "0001-01-01"],
             "moments": ["2026-11-21T09:30:00Z", "2026-11-21T09:30:00.123456789-14:00"],
             "addresses": ["https://latvija.gov.lv/?a=b&c", "urn:a:b"], "persons": ["01018000000"], "colours": ["RED", "GREEN"],
             "pairs": [{"left": "a", "right": "b"}, {"left": "c"}], "shape": {"circle": {"radius": 1}}, "flag": false}
            """;

    private static ObjectNode tree() throws JsonProcessingException {
        return (ObjectNode) new ObjectMapper().readTree(SAMPLE);
    }

    private static ObjectNode line() throws JsonProcessingException {
        ObjectNode tree = tree();
        tree.set("shape", new ObjectMapper().readTree("{\"line\": {\"name\": {\"lv\": \"A\"}}}"));
        return tree;
    }

    private static String xml(ObjectNode tree) {
        return ShapeXml.of(tree, FORM.shape(), FORM.element(), FORM.namespace(), "2.3");
    }

    private static boolean isAccepted(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        FindingCollector collector = new FindingCollector();
        Everything value = text.startsWith("{")
                ? JsonForm.read(FORM, bytes, collector, XmlPieces.PARSER)
                : XmlForm.read(FORM, bytes, collector);
        if (value != null) {
            FORM.check(value, new Checker(collector));
        }
        return collector.findings().stream().noneMatch(f -> f.severity() != Severity.INFORMATION);
    }

    @Test
    void aSoundDocumentIsAccepted() throws JsonProcessingException {
        for (ObjectNode tree : List.of(tree(), line())) {
            assertThat(isAccepted(tree.toString())).isTrue();
            assertThat(JSON.faults(tree.toString())).isEmpty();
            assertThat(isAccepted(xml(tree))).isTrue();
            assertThat(XML.faults(xml(tree))).isEmpty();
        }
    }

    @Test
    void theSampleHasEveryKindOfMember() {
        Set<Member.Kind> kinds = new TreeSet<>();
        FORM.shape().members().forEach(member -> kinds.add(member.kind()));

        assertThat(kinds).containsExactly(Member.Kind.values());
    }

    @Test
    void everyFaultIsFoundByAll() throws JsonProcessingException {
        List<Mutation> all = new java.util.ArrayList<>(Mutations.of(tree(), FORM.shape()));
        all.addAll(Mutations.of(line(), FORM.shape()));
        all.add(new Mutation("no pairs", (ObjectNode) tree().without(List.of("pairs")), true));
        all.add(new Mutation("101 percent", tree().put("percent", 101), true));
        all.add(new Mutation("least below", tree().put("least", -8), true));
        all.add(new Mutation("small too large", tree().put("small", 2147483648L), true));
        List<Mutation> inXml = all.stream().filter(Mutation::inXml).toList();

        assertThat(all.stream().filter(m -> isAccepted(m.tree().toString()))).isEmpty();
        assertThat(all.stream().filter(m -> JSON.faults(m.tree().toString()).isEmpty()))
                .isEmpty();
        assertThat(inXml.stream().filter(m -> isAccepted(xml(m.tree())))).isEmpty();
        assertThat(inXml.stream().filter(m -> XML.faults(xml(m.tree())).isEmpty()))
                .isEmpty();
    }

    @Test
    void textsAreEscaped() {
        assertThat(XmlSchema.of(FORM, Namespace.of(FORM)))
                .contains("member &amp; limit")
                .contains("&quot;quoted&quot;");
    }
}
