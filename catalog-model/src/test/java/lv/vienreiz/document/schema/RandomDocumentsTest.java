// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.WrittenForm;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What holds of every document without structural faults, whatever its kind. */
@Tag("every-kind")
class RandomDocumentsTest {

    @Provide
    Arbitrary<Kind> kinds() {
        return Arbitraries.of(Kind.ALL);
    }

    @Property(tries = 300)
    void ourChecksAndBothSchemasAcceptIt(@ForAll("kinds") Kind kind, @ForAll Random random) {
        Object document = kind.random(random);

        assertThat(Documents.check(document)).isEmpty();
        assertThat(kind.json().faults(text(document, WrittenForm.JSON))).isEmpty();
        assertThat(kind.xml().faults(text(document, WrittenForm.XML))).isEmpty();
        assertThat(kind.xml().faults(Documents.text(document, WrittenForm.XML))).isEmpty();
    }

    @Property(tries = 300)
    void itIsTheSameAfterAWayThroughBothForms(@ForAll("kinds") Kind kind, @ForAll Random random) {
        Object document = kind.random(random);

        byte[] json = Documents.bytes(document, WrittenForm.JSON);
        Object fromJson = read(kind, json);
        byte[] xml = Documents.bytes(fromJson, WrittenForm.XML);
        Object fromXml = read(kind, xml);

        assertThat(fromJson).isEqualTo(document);
        assertThat(fromXml).isEqualTo(document);
        assertThat(Documents.bytes(fromXml, WrittenForm.JSON)).isEqualTo(json);
        assertThat(read(kind, Documents.text(document, WrittenForm.XML).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(document);
    }

    private static String text(Object document, WrittenForm form) {
        return new String(Documents.bytes(document, form), StandardCharsets.UTF_8);
    }

    private static Object read(Kind kind, byte[] bytes) {
        Reading<?> reading = kind.read(bytes);
        assertThat(reading.findings()).isEmpty();
        return reading.orElseThrow();
    }
}
