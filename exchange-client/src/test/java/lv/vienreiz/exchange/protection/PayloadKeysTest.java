// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.protection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PayloadKeysTest {

    private static final List<String> PLACE = List.of("OUTBOX_BODY", "id 1");
    private static final byte[] SECRET = "a name and an address".getBytes(UTF_8);

    static SecretKey key(int number) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) number);
        return new SecretKeySpec(bytes, "AES");
    }

    private static byte[] content(Opened opened) {
        assertThat(opened).isInstanceOf(Opened.Content.class);
        return ((Opened.Content) opened).bytes();
    }

    @Property(tries = 200)
    void givesBackWhatWasSealed(
            @ForAll @Size(max = 300) byte[] content, @ForAll @Size(max = 3) List<@StringLength(max = 9) String> place) {
        PayloadKeys keys = PayloadKeys.of("a", key(1));

        assertThat(content(keys.open(keys.seal(content, place), place))).isEqualTo(content);
        assertThat(content(PayloadKeys.none().open(PayloadKeys.none().seal(content, place), place)))
                .isEqualTo(content);
    }

    @Test
    void hidesTheContentAndNeverTheSameWayTwice() {
        PayloadKeys keys = PayloadKeys.of("a", key(1));

        byte[] one = keys.seal(SECRET, PLACE);
        byte[] other = keys.seal(SECRET, PLACE);

        assertThat(new String(one, UTF_8)).doesNotContain("name");
        assertThat(one).isNotEqualTo(other).hasSameSizeAs(other);
        assertThat(keys.toString()).contains("a").doesNotContain("Spec");
    }

    @Test
    void findsEveryAlteredByteAndEveryCut() {
        PayloadKeys keys = PayloadKeys.of("2026-11", key(1)).alsoReading("2025-11", key(2));
        byte[] sealed = keys.seal(SECRET, PLACE);

        for (int i = 0; i < sealed.length; i++) {
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                byte[] altered = sealed.clone();
                altered[i] ^= (byte) (1 << bit);
                assertThat(keys.open(altered, PLACE))
                        .as("bit %s of byte %s", bit, i)
                        .isNotInstanceOf(Opened.Content.class);
            }
            assertThat(keys.open(Arrays.copyOf(sealed, i), PLACE))
                    .as("cut to %s", i)
                    .isNotInstanceOf(Opened.Content.class);
        }
    }

    @Test
    void opensAtItsOwnPlaceOnly() {
        PayloadKeys keys = PayloadKeys.of("a", key(1));
        byte[] sealed = keys.seal(SECRET, PLACE);

        assertThat(keys.open(sealed, List.of("OUTBOX_BODY", "id 2"))).isInstanceOf(Opened.Altered.class);
        assertThat(keys.open(sealed, List.of("OUTBOX_ANSWER", "id 1"))).isInstanceOf(Opened.Altered.class);
        assertThat(keys.open(sealed, List.of("OUTBOX_BODYid", " 1"))).isInstanceOf(Opened.Altered.class);
    }

    @Test
    void namesTheKeyThatIsMissing() {
        byte[] sealed = PayloadKeys.of("2025-11", key(2)).seal(SECRET, PLACE);

        assertThat(PayloadKeys.of("2026-11", key(1)).open(sealed, PLACE))
                .isEqualTo(new Opened.KeyMissing("2025-11", List.of("2026-11")));
        assertThat(PayloadKeys.none().open(sealed, PLACE)).isEqualTo(new Opened.KeyMissing("2025-11", List.of()));
        assertThat(PayloadKeys.of("2025-11", key(1)).open(sealed, PLACE))
                .as("another key under that name")
                .isInstanceOf(Opened.Altered.class);
    }

    @Test
    void readsFormerKeysAndWritesUnderTheCurrentOne() {
        byte[] sealed = PayloadKeys.of("2025-11", key(2)).seal(SECRET, PLACE);
        PayloadKeys both = PayloadKeys.of("2026-11", key(1)).alsoReading("2025-11", key(2));

        assertThat(content(both.open(sealed, PLACE))).isEqualTo(SECRET);
        assertThat(content(PayloadKeys.of("2026-11", key(1)).open(both.seal(SECRET, PLACE), PLACE)))
                .isEqualTo(SECRET);
        assertThat(both.seal(SECRET, PLACE)).startsWith(both.currentPrefix().orElseThrow());
    }

    @Test
    void takesWhatIsNotEncryptedForAForgeryUnlessTold() {
        PayloadKeys keys = PayloadKeys.of("a", key(1));
        byte[] marked = {0, 'V', 'Z', 7};

        assertThat(keys.open(SECRET, PLACE)).isInstanceOf(Opened.NotEncrypted.class);
        assertThat(keys.open(PayloadKeys.none().seal(marked, PLACE), PLACE)).isInstanceOf(Opened.NotEncrypted.class);
        assertThat(content(keys.alsoReadingPlain().open(SECRET, PLACE))).isEqualTo(SECRET);
        assertThat(content(keys.alsoReadingPlain().open(PayloadKeys.none().seal(marked, PLACE), PLACE)))
                .isEqualTo(marked);
    }

    @Test
    void wantsNamesAndKeysOfTheirShape() {
        assertThatThrownBy(() -> PayloadKeys.of("a b", key(1))).hasMessageContaining("a b");
        assertThatThrownBy(() -> PayloadKeys.of("a", new SecretKeySpec(new byte[16], "AES")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("256 bits");
        assertThatThrownBy(() -> PayloadKeys.of("a", new SecretKeySpec(new byte[32], "HmacSHA256")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PayloadKeys.of("a", key(1)).alsoReading("a", key(2)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
