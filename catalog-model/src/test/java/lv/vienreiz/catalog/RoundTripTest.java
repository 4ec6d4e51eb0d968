// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.WrittenForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

    static Stream<Arguments> samplesInBothForms() {
        return Stream.of(Samples.minimal(), Samples.full())
                .flatMap(sample -> Stream.of(WrittenForm.values()).map(form -> Arguments.of(sample, form)));
    }

    @ParameterizedTest
    @MethodSource("samplesInBothForms")
    void whatIsWrittenIsReadAgain(ServiceDescription sample, WrittenForm form) {
        Reading<ServiceDescription> reading = Documents.read(ServiceDescription.class, Documents.bytes(sample, form));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.found()).contains(sample);
    }

    @ParameterizedTest
    @MethodSource("samplesInBothForms")
    void indentedTextIsReadAsTheSameDocument(ServiceDescription sample, WrittenForm form) {
        String text = Documents.text(sample, form);

        Reading<?> reading = Documents.read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.found().map(Object.class::cast)).contains(sample);
    }
}
