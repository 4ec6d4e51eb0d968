// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import lv.vienreiz.catalog.Samples;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.Severity;
import lv.vienreiz.document.WrittenForm;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever becomes of the bytes of a document, reading it is safe, and what is read without an error can be written. */
class MutatedBytesTest {

    private static final String MARKS = " \t\n\"'{}[]<>&;:,\\/0aA-";

    private static final ServiceDescription SAMPLE = Samples.full().toBuilder()
            .extensions(Extensions.none().with("x-note", "{\"a\":[1,\"ā\"]}").with("x-other", "\"<b/>\""))
            .build();

    @Property(tries = 3000)
    void readingNeverThrowsAndWhatIsSoundStaysTheSame(
            @ForAll Random random,
            @ForAll WrittenForm form,
            @ForAll boolean indented,
            @ForAll @IntRange(min = 1, max = 4) int times) {
        byte[] bytes = indented
                ? Documents.text(SAMPLE, form).getBytes(StandardCharsets.UTF_8)
                : Documents.bytes(SAMPLE, form);
        for (int i = 0; i < times; i++) {
            bytes = mutated(bytes, random);
        }

        Reading<ServiceDescription> reading = Documents.read(ServiceDescription.class, bytes);
        assertThat(Documents.read(bytes).findings().isEmpty())
                .isEqualTo(reading.findings().isEmpty());

        boolean erroneous = reading.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
        assertThat(reading.found().isPresent() || erroneous).isTrue();
        if (!erroneous) {
            isTheSameInBothForms(reading.orElseThrow());
        }
    }

    private static void isTheSameInBothForms(ServiceDescription description) {
        byte[] canonical = Documents.bytes(description, WrittenForm.JSON);
        for (WrittenForm form : WrittenForm.values()) {
            ServiceDescription again = Documents.read(ServiceDescription.class, Documents.bytes(description, form))
                    .orElseThrow();
            assertThat(again).isEqualTo(description);
            assertThat(Documents.bytes(again, WrittenForm.JSON)).isEqualTo(canonical);
        }
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return bytes;
        }
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(12));
        byte[] piece = Arrays.copyOfRange(bytes, from, to);
        return switch (random.nextInt(7)) {
            case 0 -> replaced(bytes, from, from + 1, new byte[] {(byte) random.nextInt(256)});
            case 1 -> replaced(bytes, from, from + 1, new byte[] {(byte) MARKS.charAt(random.nextInt(MARKS.length()))});
            case 2 -> replaced(bytes, from, to, new byte[0]);
            case 3 -> replaced(bytes, from, from, piece);
            case 4 -> replaced(bytes, random.nextInt(bytes.length), -1, piece);
            case 5 -> Arrays.copyOf(bytes, Math.max(1, from));
            default -> replaced(bytes, from, from, "\ud83d\ude00\u0001 ".getBytes(StandardCharsets.UTF_8));
        };
    }

    private static byte[] replaced(byte[] bytes, int from, int end, byte[] piece) {
        int to = end < 0 ? Math.min(bytes.length, from + piece.length) : end;
        byte[] all = Arrays.copyOf(bytes, from + piece.length + bytes.length - to);
        System.arraycopy(piece, 0, all, from, piece.length);
        System.arraycopy(bytes, to, all, from + piece.length, bytes.length - to);
        return all;
    }
}
