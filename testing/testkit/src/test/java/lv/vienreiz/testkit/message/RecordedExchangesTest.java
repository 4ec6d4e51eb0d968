// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.message;

import static lv.vienreiz.testkit.message.MessageAssertions.assertThatExchange;
import static lv.vienreiz.testkit.message.MessageAssertions.assertThatMessage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lv.vienreiz.casework.CaseState;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.message.Answer;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.Message;
import lv.vienreiz.rule.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RecordedExchangesTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path FOLDER = ROOT.resolve("examples/exchanges");

    static Stream<Arguments> exchanges() {
        return Stream.of(
                Arguments.of("burial-allowance", Recordings.burialAllowance()),
                Arguments.of("tree-felling-permit", Recordings.treeFellingPermit()));
    }

    @ParameterizedTest
    @MethodSource("exchanges")
    void goesFromTheApplicationToTheClosing(String name, List<Message> messages) throws IOException {
        ServiceDescription service = description(name);

        assertThatExchange(messages)
                .correlates()
                .isAboutOneCase()
                .movesLegally()
                .endsIn(CaseState.CLOSED)
                .isValidIn(Profile.P_2019, service)
                .isValidIn(Profile.M_2013, service);
        assertThat(messages)
                .allSatisfy(message -> assertThatMessage(message).isHidingWhenShown("010180", "Anna", "Priežu iela"));
    }

    @ParameterizedTest
    @MethodSource("exchanges")
    void isKeptInBothForms(String name, List<Message> messages) throws IOException {
        Path folder = FOLDER.resolve(name);
        boolean update = "update".equals(System.getProperty("golden"));
        Files.createDirectories(folder);
        for (int i = 0; i < messages.size(); i++) {
            Message message = messages.get(i);
            for (WrittenForm form : WrittenForm.values()) {
                String ending = form == WrittenForm.JSON ? ".json" : ".xml";
                Path file = folder.resolve("%02d-%s%s".formatted(i + 1, kind(message), ending));
                if (update) {
                    Files.writeString(file, Documents.text(message, form));
                }
                assertThat(Files.readString(file)).isEqualTo(Documents.text(message, form));
                assertThat(Documents.read(Files.readAllBytes(file)).orElseThrow())
                        .isEqualTo(message);
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(messages.size() * WrittenForm.values().length);
        }
    }

    @Test
    void whatIsWrongInAnExchangeIsTold() throws IOException {
        List<Message> messages = Recordings.treeFellingPermit();
        List<Message> lost = new ArrayList<>(messages);
        lost.remove(0);
        List<Message> leap = new ArrayList<>(messages);
        leap.removeIf(message ->
                kind(message).equals("execution-status") && message.toString().contains("INCOMPLETE"));
        ServiceDescription service = description("tree-felling-permit");
        List<Message> asked = messages.stream()
                .map(message -> message instanceof Application application
                        ? application.toBuilder()
                                .answers(application.answers().stream()
                                        .map(a -> Answer.given(a.key(), a.value()))
                                        .toList())
                                .build()
                        : message)
                .toList();

        assertThatThrownBy(() -> assertThatExchange(lost).correlates()).hasMessageContaining("was not sent before");
        assertThatThrownBy(() -> assertThatExchange(List.of(messages.get(0), messages.get(0)))
                        .correlates())
                .hasMessageContaining("identity of an earlier message");
        assertThatThrownBy(() -> assertThatExchange(leap).movesLegally()).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThatExchange(messages).endsIn(CaseState.REFUSED))
                .hasMessageContaining("ends in Optional[CLOSED]");
        assertThatThrownBy(() -> assertThatExchange(asked).isValidIn(Profile.P_2019, service))
                .hasMessageContaining("LAND_REGISTER");
        assertThatThrownBy(() -> assertThatMessage(messages.get(1)).answers(messages.get(2)))
                .hasMessageContaining("should answer");
    }

    private static String kind(Message message) {
        return message.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    private static ServiceDescription description(String name) throws IOException {
        Path file = ROOT.resolve("cli/src/main/resources/lv/vienreiz/cli/demo").resolve(name + ".json");
        return Documents.read(ServiceDescription.class, Files.readAllBytes(file))
                .orElseThrow();
    }
}
