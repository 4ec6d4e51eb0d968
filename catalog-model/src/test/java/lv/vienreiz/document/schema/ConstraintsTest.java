// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import lv.vienreiz.catalog.Fee;
import lv.vienreiz.catalog.Samples;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Severity;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.FormRegistry;
import lv.vienreiz.document.form.Member;
import lv.vienreiz.document.form.Shape;
import org.junit.jupiter.api.Test;

/** Each constraint of each member is broken in a document of its own: our reader and checks refuse it, and the schemas too. */
class ConstraintsTest {

    private static final DocumentForm<?> FORM =
            FormRegistry.ofName("service-description").orElseThrow();
    private static final JsonSchemaValidator JSON = new JsonSchemaValidator(Schemas.jsonSchema("service-description"));
    private static final XmlSchemaValidator XML = new XmlSchemaValidator(Schemas.xmlSchema("service-description"));

    /** A document in which every member of every type has a value. */
    private static ObjectNode full() throws JsonProcessingException {
        Fee fee = Samples.full().fees().get(0);
        ServiceDescription description = Samples.full().toBuilder()
                .fees(List.of(
                        new Fee.StateFee(fee.item(), fee.amount(), fee.basis(), fee.exemptions()),
                        new Fee.MunicipalFee(fee.item(), fee.amount(), fee.basis(), fee.exemptions()),
                        new Fee.PaidService(fee.item(), fee.amount(), fee.basis(), fee.exemptions()),
                        new Fee.MarketPrice(fee.item(), fee.amount(), fee.basis(), fee.exemptions())))
                .build();
        return (ObjectNode) new ObjectMapper().readTree(Documents.text(description, WrittenForm.JSON));
    }

    private static List<Mutation> mutations() throws JsonProcessingException {
        return Mutations.of(full(), FORM.shape());
    }

    private static String xml(ObjectNode tree) {
        return ShapeXml.of(tree, FORM.shape(), FORM.element(), FORM.namespace(), "1.1");
    }

    @Test
    void everyFaultIsFoundInJson() throws JsonProcessingException {
        List<Mutation> all = mutations();

        assertThat(all).hasSizeGreaterThan(400);
        assertThat(all.stream().filter(m -> isAccepted(m, m.tree().toString())))
                .as("accepted by our reader")
                .isEmpty();
        assertThat(all.stream().filter(m -> JSON.faults(m.tree().toString()).isEmpty()))
                .as("accepted by the schema")
                .isEmpty();
    }

    @Test
    void everyFaultIsFoundInXml() throws JsonProcessingException {
        List<Mutation> all = mutations().stream().filter(Mutation::inXml).toList();

        assertThat(all).hasSizeGreaterThan(300);
        assertThat(all.stream().filter(m -> isAccepted(m, xml(m.tree()))))
                .as("accepted by our reader")
                .isEmpty();
        assertThat(all.stream().filter(m -> XML.faults(xml(m.tree())).isEmpty()))
                .as("accepted by the schema")
                .isEmpty();
    }

    /** An empty list loses nothing, so it is a warning; everything else is an error. */
    private static boolean isAccepted(Mutation mutation, String text) {
        Severity least = mutation.place().endsWith("an empty list") ? Severity.WARNING : Severity.ERROR;
        return Documents.read(text.getBytes(StandardCharsets.UTF_8)).findings().stream()
                .noneMatch(finding -> finding.severity() == least);
    }

    @Test
    void theUnbrokenDocumentIsAcceptedByAll() throws JsonProcessingException {
        String xml = xml(full());

        assertThat(Documents.read(xml.getBytes(StandardCharsets.UTF_8)).findings())
                .isEmpty();
        assertThat(XML.faults(xml)).isEmpty();
        assertThat(JSON.faults(full().toString())).isEmpty();
    }

    @Test
    void aLanguageThatStandsTwiceIsRefusedInXml() throws JsonProcessingException {
        String name = "<name xml:lang=\"lv\">";
        String xml = xml(full()).replace(name, name + "a</name>" + name);

        assertThat(Documents.read(xml.getBytes(StandardCharsets.UTF_8)).findings())
                .isNotEmpty();
        assertThat(XML.faults(xml)).isNotEmpty();
    }

    @Test
    void everyMemberOfEveryTypeIsBroken() throws JsonProcessingException {
        List<String> places = mutations().stream().map(Mutation::place).toList();

        assertThat(Stream.concat(Stream.of(FORM.shape()), Parts.of(FORM).shapes().stream())
                        .flatMap(ConstraintsTest::members)
                        .filter(member -> places.stream().noneMatch(place -> place.startsWith(member + " "))))
                .isEmpty();
    }

    private static Stream<String> members(Shape shape) {
        return shape.members().stream().map(Member::name).map(name -> shape.type() + "." + name);
    }
}
