// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.vienreiz.casework.Actor;
import lv.vienreiz.casework.CaseState;
import lv.vienreiz.casework.StatusEntry;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageTest {

    static Stream<Object> messages() {
        return Messages.all().stream();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void isTheSameAfterBothForms(Object message) {
        for (WrittenForm form : WrittenForm.values()) {
            Reading<?> reading = Documents.read(Documents.bytes(message, form));

            assertThat(reading.findings()).as("%s", form).isEmpty();
            assertThat(reading.found().map(Object.class::cast)).contains(message);
        }
    }

    @ParameterizedTest
    @MethodSource("messages")
    void hidesThePersonWhenShown(Object message) {
        assertThat(message.toString())
                .doesNotContain(Messages.NAME, Messages.SECRET, "01018000017", Messages.CODE, "Priežu iela 9");
    }

    @ParameterizedTest
    @MethodSource("messages")
    void keepsWhatItsFormDoesNotKnow(Object message) {
        String json = Documents.text(message, WrittenForm.JSON)
                .replaceFirst("\"envelope\"", "\"x-branch\": \"Cēsis\", \"ofALaterMinor\": [1], $0");
        Object arrived =
                Documents.read(json.getBytes(StandardCharsets.UTF_8)).found().orElseThrow();

        assertThat(Documents.text(arrived, WrittenForm.JSON)).contains("\"x-branch\"", "Cēsis", "\"ofALaterMinor\"");
        for (WrittenForm form : WrittenForm.values()) {
            assertThat(Documents.read(Documents.bytes(arrived, form)).found().map(Object.class::cast))
                    .as("%s", form)
                    .contains(arrived);
        }
    }

    @ParameterizedTest
    @MethodSource("withWords")
    void hidesWhatItSaysOfAPersonInWords(Record shown) {
        assertThat(shown.toString()).doesNotContain(Messages.NAME, "Paraudziņa");
    }

    static Stream<Record> withWords() {
        LocalizedText words = LocalizedText.lv("Piešķirts: " + Messages.NAME);
        StatusEntry entry = new StatusEntry(
                1, CaseState.SUBMITTED, Actor.CLIENT, Messages.status().entry().at(), Optional.of(words));
        Attachment file = Attachment.of("Iesniegums_" + Messages.NAME + ".pdf", "application/pdf", new byte[] {1});
        ExecutionStatus status = Messages.status();
        return Stream.of(
                CaseResultBuilder.from(Messages.result())
                        .summary(words)
                        .appeal(words)
                        .documents(List.of(file))
                        .build(),
                MissingItem.answer("trees", words),
                new DataRefusal(status.envelope(), RefusalReason.NO_PERMISSION, Optional.of(words)),
                new ExecutionStatus(status.envelope(), status.caseId(), status.service(), entry),
                new ServiceCaseHistory(status.envelope(), status.caseId(), status.service(), List.of(entry)),
                Messages.application().toBuilder().attachments(List.of(file)).build(),
                CaseHandOverBuilder.from(Messages.handOver())
                        .entries(List.of(entry))
                        .documents(List.of(file))
                        .build());
    }

    @Test
    void anImpossibleBirthDateIsToldWithoutRepeatingTheCode() {
        String json = Documents.text(Messages.dataRequest(), WrittenForm.JSON).replace("01018000017", "31028000017");

        List<String> texts = Documents.read(json.getBytes(StandardCharsets.UTF_8)).findings().stream()
                .flatMap(f -> Stream.of(f.text(Language.LATVIAN), f.text(Language.ENGLISH), f.toString()))
                .toList();

        assertThat(texts).hasSize(3).noneMatch(text -> text.contains("3102") || text.contains("310280"));
        assertThat(texts.get(1)).contains("no possible personal code");
    }

    @Test
    void strayTextAmongPersonalMembersIsNotRepeated() {
        String xml =
                Documents.text(Messages.application(), WrittenForm.XML).replace("<client>", "<client>" + Messages.NAME);

        Reading<?> reading = Documents.read(xml.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.findings().all()).hasSize(1);
        assertThat(reading.findings().all().get(0).text(Language.LATVIAN))
                .doesNotContain(Messages.NAME)
                .contains("***");
    }

    @Test
    void aMisspelledMemberIsNotRepeatedWhereItLooksLikeAPersonalCode() {
        String json = Documents.text(Messages.receipt(), WrittenForm.JSON)
                .replace("\"caseId\"", "\"010180-00017\" : 1, \"caseId\"");

        Reading<?> reading = Documents.read(json.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.findings().all()).hasSize(1);
        assertThat(reading.findings().all().get(0).text(Language.ENGLISH))
                .doesNotContain("00017")
                .contains("***");
    }
}
