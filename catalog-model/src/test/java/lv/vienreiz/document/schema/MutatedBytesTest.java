// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.Severity;
import lv.vienreiz.document.WrittenForm;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** Whatever becomes of the bytes of a document, reading it is safe, and what is read without an error can be written. */
@Tag("every-kind")
class MutatedBytesTest {

    private static final String MARKS = " \t\n\"'{}[]<>&;:,\\/0aA-";

    @Provide
    Arbitrary<Kind> kinds() {
        return Arbitraries.of(Kind.ALL);
    }

    @Property(tries = 2500)
    void readingNeverThrowsAndWhatIsSoundStaysTheSame(
            @ForAll("kinds") Kind kind,
            @ForAll Random random,
            @ForAll WrittenForm form,
            @ForAll boolean indented,
            @ForAll @IntRange(min = 1, max = 4) int times) {
        Object sample = kind.random(random);
        byte[] bytes = indented
                ? Documents.text(sample, form).getBytes(StandardCharsets.UTF_8)
                : Documents.bytes(sample, form);
        for (int i = 0; i < times; i++) {
            bytes = mutated(bytes, random);
        }

        Reading<?> reading = kind.read(bytes);
        if (Documents.typeOf(bytes).equals(Optional.of(kind.form().type()))) {
            assertThat(Documents.read(bytes).findings()).isEqualTo(reading.findings());
        }

        boolean erroneous = reading.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
        assertThat(reading.found().isPresent() || erroneous).isTrue();
        if (!erroneous) {
            isTheSameInBothForms(kind, reading.orElseThrow());
        }
    }

    private static void isTheSameInBothForms(Kind kind, Object document) {
        byte[] canonical = Documents.bytes(document, WrittenForm.JSON);
        for (WrittenForm form : WrittenForm.values()) {
            Object again = kind.read(Documents.bytes(document, form)).orElseThrow();
            assertThat(again).isEqualTo(document);
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
