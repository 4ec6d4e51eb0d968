// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lv.vienreiz.document.schema.Schemas;
import lv.vienreiz.message.Message;
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

        assertThat(exchanged).isEqualTo(kinds(Message.class));
        assertThat(Schemas.names()).containsAll(exchanged);
    }

    private static Set<String> kinds(Class<?> sealed) {
        Set<String> kinds = new TreeSet<>();
        for (Class<?> type : sealed.getPermittedSubclasses()) {
            if (type.isInterface()) {
                kinds.addAll(kinds(type));
            } else {
                kinds.add(type.getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT));
            }
        }
        return kinds;
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
