// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.document.schema.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

    static Stream<Arguments> samplesInBothForms() {
        Stream<Object> complete = Kind.ALL.stream().flatMap(kind -> kind.complete().stream()
                .map(text -> kind.read(text).orElseThrow()));
        return Stream.concat(Stream.of(Samples.minimal(), Samples.full()), complete)
                .flatMap(sample -> Stream.of(WrittenForm.values()).map(form -> Arguments.of(sample, form)));
    }

    @ParameterizedTest
    @MethodSource("samplesInBothForms")
    void whatIsWrittenIsReadAgain(Object sample, WrittenForm form) {
        Reading<?> reading = Documents.read(sample.getClass(), Documents.bytes(sample, form));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.found().map(Object.class::cast)).contains(sample);
    }

    @ParameterizedTest
    @MethodSource("samplesInBothForms")
    void indentedTextIsReadAsTheSameDocument(Object sample, WrittenForm form) {
        String text = Documents.text(sample, form);

        Reading<?> reading = Documents.read(sample.getClass(), text.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.found().map(Object.class::cast)).contains(sample);
    }
}
