// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpCallTest {

    private static final HttpCall CALL = HttpCall.get(URI.create("https://ss.example/r1/a"));

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX-Evil: b", "a\nb", "a\u0000", "Rīga", "", " a", "a ", "a\tb", "\u007f"})
    void refusesAHeaderValueThatCouldChangeTheRequest(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALL.with("X-Road-Issue", value))
                .withMessageContaining("X-Road-Issue");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HttpCall.put(URI.create("https://ss.example/"), value, new byte[0]));
    }

    @Test
    void doesNotQuoteARefusedValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALL.with("X-Road-UserId", "010180-01234\n"))
                .withMessageNotContaining("010180");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X Road", "X:Road", "", "X\r\n"})
    void refusesAHeaderNameThatIsNone(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> CALL.with(name, "a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/r1/../a", "/r1/./a", "/r1/%2e%2E/a", "/r1/.%2e", "/r1/a%2Fb", "/r1/a%5cb"})
    void refusesAPathThatHidesAnother(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> HttpCall.get(URI.create("https://ss.example" + path)));
    }

    @Test
    void neverShowsHeadersOrBody() {
        HttpCall call = CALL.with("X-Road-UserId", "LV01018001234");

        assertThat(call.toString()).isEqualTo("GET https://ss.example/r1/a");
        assertThat(call.fields().toString()).isEqualTo("[X-Road-UserId]");
    }
}
