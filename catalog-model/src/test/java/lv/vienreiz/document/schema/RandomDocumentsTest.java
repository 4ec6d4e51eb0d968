// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import lv.vienreiz.catalog.RandomDescriptions;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.WrittenForm;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every description without structural faults. */
class RandomDocumentsTest {

    private static final JsonSchemaValidator JSON = new JsonSchemaValidator(Schemas.jsonSchema("service-description"));
    private static final XmlSchemaValidator XML = new XmlSchemaValidator(Schemas.xmlSchema("service-description"));

    @Provide
    Arbitrary<ServiceDescription> descriptions() {
        return RandomDescriptions.valid();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void ourChecksAndBothSchemasAcceptIt(@ForAll("descriptions") ServiceDescription description) {
        assertThat(Documents.check(description)).isEmpty();
        assertThat(JSON.faults(text(description, WrittenForm.JSON))).isEmpty();
        assertThat(XML.faults(text(description, WrittenForm.XML))).isEmpty();
        assertThat(XML.faults(Documents.text(description, WrittenForm.XML))).isEmpty();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void itIsTheSameAfterAWayThroughBothForms(@ForAll("descriptions") ServiceDescription description) {
        byte[] json = Documents.bytes(description, WrittenForm.JSON);
        ServiceDescription fromJson = read(json);
        byte[] xml = Documents.bytes(fromJson, WrittenForm.XML);
        ServiceDescription fromXml = read(xml);

        assertThat(fromJson).isEqualTo(description);
        assertThat(fromXml).isEqualTo(description);
        assertThat(Documents.bytes(fromXml, WrittenForm.JSON)).isEqualTo(json);
        assertThat(read(Documents.text(description, WrittenForm.XML).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(description);
    }

    private static String text(ServiceDescription description, WrittenForm form) {
        return new String(Documents.bytes(description, form), StandardCharsets.UTF_8);
    }

    private static ServiceDescription read(byte[] bytes) {
        Reading<ServiceDescription> reading = Documents.read(ServiceDescription.class, bytes);
        assertThat(reading.findings()).isEmpty();
        return reading.orElseThrow();
    }
}
