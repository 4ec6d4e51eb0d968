// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import lv.vienreiz.document.schema.Schemas;
import lv.vienreiz.message.schema.MessageInterfaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

class SchemaCommandTest {

    @TempDir
    private Path folder;

    @Test
    void listsEveryKindOfDocument() {
        Run run = Run.of("schema");

        assertThat(run.out().lines())
                .containsAll(Schemas.names())
                .contains("journal-verdict", "validation-report", "xml.xsd");
        assertThat(run.exit()).isZero();
    }

    @Test
    void printsAJsonSchemaThatTheDocumentIsOf() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Run.of("schema", "service-description").out());

        assertThat(schema.validate(mapper.readTree(Permits.GOOD))).isEmpty();
        assertThat(schema.validate(mapper.readTree(Permits.WRONG_TYPE))).isNotEmpty();
    }

    @Test
    void printsAnXmlSchemaAndTheOneItImports() throws IOException, SAXException {
        Files.writeString(folder.resolve("xml.xsd"), Run.of("schema", "xml.xsd").out());
        Path file = Files.writeString(
                folder.resolve("s.xsd"),
                Run.of("schema", "service-description", "--form", "xsd").out());
        Files.writeString(folder.resolve("a.xml"), Permits.XML);

        Schema schema =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(file.toFile());

        schema.newValidator().validate(new StreamSource(folder.resolve("a.xml").toFile()));
    }

    @Test
    void printsASchemaForTheNumberOfAnAuthority() {
        Run run = Run.of("schema", "application", "--viss", "100001");

        assertThat(run.out()).contains("http://ivis.eps.gov.lv/XMLSchemas/100001/");
        assertThat(run.exit()).isZero();
    }

    @Test
    void printsTheInterfacesOfMessages() {
        assertThat(Run.of("schema", "messages").out()).isEqualTo(MessageInterfaces.openApi());
        assertThat(Run.of("schema", "messages", "--form", "wsdl").out()).isEqualTo(MessageInterfaces.wsdl());
        assertThat(Run.of("schema", "application", "--form", "openapi").out())
                .contains("\"openapi\": \"3.1.0\"", "ApplicationReceiptDocument")
                .doesNotContain("DataRequestDocument");
        assertThat(Run.of("schema", "data-request", "--form", "wsdl").out()).contains("RequestData", "dataRefusal");
    }

    @Test
    void everyKindHasEachForm() {
        for (String name : Schemas.names()) {
            assertThat(Run.of("schema", name, "--form", "json").out())
                    .startsWith("{")
                    .endsWith("}\n");
            assertThat(Run.of("schema", name, "--form", "xsd").out())
                    .startsWith("<?xml")
                    .endsWith("</xs:schema>\n");
        }
        assertThat(Run.of("schema", "validation-report").out()).contains("urn:vienreiz:validation-report:1.0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            servicedescription                    | The nearest are: service-description,     | Tuvākās ir: service-description,
            application --viss 12                 | '12' is no number of an authority in VISS | '12' nav iestādes numurs VISS
            application --viss 100001 --form json | 'application' exists as xsd only.         | 'application' ir tikai xsd formā.
            validation-report --viss 100001       | 'validation-report' is not for VISS.      | 'validation-report' nav domāta VISS.
            service-description --form wsdl       | 'service-description' begins no exchange  | 'service-description' nesāk nevienu
            messages --form json                  | 'messages' exists as openapi only.        | 'messages' ir tikai openapi formā.
            messages --viss 100001                | 'messages' is not for VISS.               | 'messages' nav domāta VISS.
            validation-report --form xsd          | 'validation-report' exists as json only.  | 'validation-report' ir tikai json formā.
            --form xsd                            | A form is of one schema.                  | Forma ir vienai shēmai.
            """)
    void aMisuseIsExplained(String options, String english, String latvian) {
        Run run = Run.of(("schema " + options).split(" "));
        Run speaksLatvian = Run.of(("schema --lang lv " + options).split(" "));

        assertThat(run.err()).startsWith("vienreiz: ").contains(english);
        assertThat(speaksLatvian.err()).startsWith("vienreiz: ").contains(latvian);
        assertThat(run.exit() + speaksLatvian.exit()).isEqualTo(4);
        assertThat(run.out()).isEmpty();
    }
}
