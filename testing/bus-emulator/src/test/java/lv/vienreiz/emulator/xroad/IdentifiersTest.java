// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.xroad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @Test
    void comparesDecodedParts() {
        assertThat(Identifiers.parse("LV/GOV/a%2Bb/%C5%A1", 4, 4))
                .isEqualTo(Identifiers.parse("LV/GOV/a+b/%c5%a1", 4, 4))
                .isEqualTo(new Identifiers(List.of("LV", "GOV", "a+b", "š")))
                .hasToString("LV/GOV/a+b/%C5%A1");
    }

    @Test
    void encodesWhatMayNotStandRaw() {
        assertThat(new Identifiers(List.of("a b", "c?d", "e/f", "g%", "()-._~!$&'*,;=:@")))
                .hasToString("a%20b/c%3Fd/e%2Ff/g%25/()-._~!$&'*,;=:@");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a//b", "a/b/c/d", "a/b c", "a/\u0161", "a/%", "a/%4", "a/%g0", "a/%C5", "a/?"})
    void refusesWhatIsWronglyWritten(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Identifiers.parse(text, 2, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%25b", "a%3Ab", "a%3Bb", "a%2Fb", "a%5Cb", "a%09b", "a%E2%80%8Bb", "a%EF%BB%BFb", "a:b"})
    void knowsTheCharactersThatServersWarnOf(String part) {
        assertThat(Identifiers.parse(part, 1, 1).holdsForbiddenCharacter()).isTrue();
        assertThat(Identifiers.parse("A_9-.()+,=?'".replace("?", "%3F"), 1, 1).holdsForbiddenCharacter())
                .isFalse();
    }

    @Test
    void splitsAPathIntoServiceAndTheRest() {
        ServiceAddress address = ServiceAddress.parse("/r1/LV/GOV/1/s/code/a//b");

        assertThat(address.service()).hasToString("LV/GOV/1/s/code");
        assertThat(address.provider()).hasToString("LV/GOV/1/s");
        assertThat(address.code()).isEqualTo("code");
        assertThat(address.path()).isEqualTo("/a//b");
        assertThat(ServiceAddress.parse("/r1/LV/GOV/1/s/code").path()).isEmpty();
        assertThat(ServiceAddress.parse("/r1/LV/GOV/1/s/code/").path()).isEqualTo("/");
    }
}
