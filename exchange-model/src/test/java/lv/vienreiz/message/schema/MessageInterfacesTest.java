// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lv.vienreiz.document.schema.Schemas;
import org.junit.jupiter.api.Test;

/** The committed descriptions are what the forms say. */
class MessageInterfacesTest {

    private static final Path FOLDER = Path.of("src/main/resources/lv/vienreiz/message/schema");

    @Test
    void theOpenApiDescriptionIsTheRenderingOfTheForms() throws IOException {
        isCommitted("messages-1.0.openapi.json", MessageInterfaces.openApi());
    }

    @Test
    void theWsdlIsTheRenderingOfTheForms() throws IOException {
        isCommitted("message-service-1.0.wsdl", MessageInterfaces.wsdl());
    }

    @Test
    void everyKindOfMessageTakesPartInAnExchange() {
        Set<String> exchanged = new TreeSet<>();
        MessageInterfaces.exchanges().forEach(exchange -> Stream.concat(
                        Stream.of(exchange.request(), exchange.answer()), exchange.otherAnswers().stream())
                .forEach(exchanged::add));

        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> committed = new TreeSet<>();
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".xsd"))
                    .forEach(name -> committed.add(name.replaceAll("-1[.]0[.]xsd", "")));
            assertThat(exchanged).isEqualTo(committed);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
        assertThat(Schemas.names()).containsAll(exchanged);
    }

    @Test
    void oneKindAloneBringsOnlyItsOwnSchemas() {
        assertThat(MessageInterfaces.openApi("execution-status"))
                .contains("ExecutionStatusDocument", "AcknowledgementDocument")
                .doesNotContain("ApplicationDocument");
        assertThat(MessageInterfaces.wsdl("case-result"))
                .contains("GiveResult", "CaseResultStructure")
                .doesNotContain("ApplicationStructure");
    }

    @Test
    void whatBeginsNoExchangeIsRefusedWithWhatDoes() {
        assertThatThrownBy(() -> MessageInterfaces.openApi("acknowledgement"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'acknowledgement'")
                .hasMessageContaining("data-request");
    }

    private static void isCommitted(String name, String rendering) throws IOException {
        Path file = FOLDER.resolve(name);
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(file, rendering);
        }
        assertThat(file)
                .as("run the tests with -Dgolden=update and review the change")
                .hasContent(rendering);
    }
}
