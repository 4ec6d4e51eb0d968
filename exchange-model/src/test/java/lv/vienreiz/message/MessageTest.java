// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.text.Language;
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
