// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where our reader and the schemas differ by intent, as the Javadoc of {@link Schemas} lists it. */
class DifferencesTest {

    private static final JsonSchemaValidator JSON = new JsonSchemaValidator(Schemas.jsonSchema("service-description"));
    private static final XmlSchemaValidator XML = new XmlSchemaValidator(Schemas.xmlSchema("service-description"));

    private static final String START =
            "{\"$schema\":\"urn:vienreiz:service-description:1.1\",\"id\":\"a\",\"name\":{\"lv\":\"A\"},";
    private static final String ROOT =
            "<serviceDescription xmlns=\"urn:vienreiz:service-description:1\" version=\"1.1\">";
    private static final String HEAD = ROOT + "<id>a</id><name xml:lang=\"lv\">A</name>";
    private static final String END = "</serviceDescription>";

    private static boolean isAccepted(String text) {
        return Documents.read(text.getBytes(StandardCharsets.UTF_8)).findings().stream()
                .noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"$schema\":\"urn:vienreiz:service-description:1.7\",\"id\":\"a\",\"name\":{\"lv\":\"A\"}}",
                START + "\"unknown\":1}",
                START + "\"channels\":[]}",
                START + "\"responsibility\":{\"x-a\":1}}",
                START + "\"economicTerms\":{\"privateLawContract\":true,\"marketAlternative\":true,"
                        + "\"marketPrice\":{\"amount\":\"-0\",\"currency\":\"EUR\"}}}"
            })
    void ourReaderTakesMoreInJson(String json) {
        assertThat(isAccepted(json)).isTrue();
        assertThat(JSON.faults(json)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<serviceDescription xmlns='urn:vienreiz:service-description:1' version='1.7'><id>a</id><name xml:lang='lv'>A</name>"
                        + END,
                "<serviceDescription xmlns='urn:vienreiz:service-description:1'><id>a</id><name xml:lang='lv'>A</name>"
                        + END,
                ROOT + "<name xml:lang='lv'>A</name><id>a</id>" + END,
                HEAD + "<unknown/>" + END,
                HEAD + "<a xmlns='urn:other'/><kind>PHYSICAL</kind>" + END,
                HEAD + "<a xmlns=''/>" + END,
                HEAD + "<responsibility><a xmlns='urn:other'/></responsibility>" + END
            })
    void ourReaderTakesMoreInXml(String xml) {
        assertThat(isAccepted(xml)).isTrue();
        assertThat(XML.faults(xml)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                START + "\"id\":\"b\"}",
                START + "\"summary\":{\"lv\":\"A\",\"lv\":\"B\"}}",
                START + "\"summary\":{\"lv\":\"\\ud800\"}}"
            })
    void theSchemaCannotTellEverythingOfJson(String json) {
        assertThat(isAccepted(json)).isFalse();
        assertThat(JSON.faults(json)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                START + "\"publication\":{\"publishedOn\":\"2026-02-30\"}}",
                START + "\"channels\":[{\"kind\":\"PHONE\",\"address\":\"http://[\"}]}"
            })
    void withoutFormatsTheSchemaCannotTellDatesAndAddresses(String json) {
        assertThat(isAccepted(json)).isFalse();
        assertThat(JSON.faults(json)).isNotEmpty();
        assertThat(new JsonSchemaValidator(Schemas.jsonSchema("service-description"), false).faults(json))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ROOT + "<id>a</id><!-- c --><name xml:lang='lv'>A<![CDATA[B]]><?p?></name>" + END,
                "<d:serviceDescription xmlns:d='urn:vienreiz:service-description:1' version='1.1'><d:id>a</d:id>"
                        + "<d:name xml:lang='lv'>A</d:name></d:serviceDescription>",
                "<serviceDescription xmlns='urn:vienreiz:service-description:1' version='1.1'"
                        + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                        + " xsi:schemaLocation='urn:vienreiz:service-description:1 a.xsd'><id>a</id><name xml:lang='lv'>A</name>"
                        + END,
                HEAD + "<identificationRequired> 1 </identificationRequired>" + END,
                HEAD + "<a xmlns='urn:other'><serviceDescription/></a><b xmlns='urn:third' c='d'/>" + END
            })
    void anySpellingThatTheSchemaTakesOurReaderTakes(String xml) {
        assertThat(XML.faults(xml)).isEmpty();
        assertThat(isAccepted(xml)).isTrue();
    }
}
