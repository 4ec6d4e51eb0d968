// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultCodeTest {

    @ParameterizedTest
    @CsvSource({
        "Server.ServerProxy.AccessDenied, server.serverproxy.access_denied",
        "Server.ClientProxy.NetworkError, server.clientproxy.network_error",
        "Server.ServerProxy.IOError, server.serverproxy.io_error",
        "Server.ClientProxy.SslAuthenticationFailed, server.clientproxy.ssl_authentication_failed",
        "Server.ClientProxy.OutdatedGlobalConf, server.clientproxy.global_conf_outdated",
        "Server.ClientProxy.HashChainUnusedInputs, server.clientproxy.hashchain_unused_inputs",
        "Server.ClientProxy.TokenReadOnly, server.clientproxy.token_readonly",
        "Server.ServerProxy.OpMonitor.InternalError, server.serverproxy.opmonitor.internal_error",
        "Server.ClientProxy.ServiceFailed.InvalidSoap, server.clientproxy.service_failed.invalid_soap",
        "Client.InvalidHttpMethod, client.invalid_http_method",
        "Server.ServerProxy.ClientProxyVersionNotSupported, server.serverproxy.client_proxy_version_not_supported"
    })
    void bringsBothSpellingsTogether(String old, String recent) {
        assertThat(FaultCode.normalise(old)).isEqualTo(recent);
        assertThat(FaultCode.normalise(recent)).isEqualTo(recent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.", ".a", "Server Error", "server\r\nX: y", "kļūda", "1", "a..b"})
    void readsNoCodeWhereThereIsNone(String text) {
        assertThat(FaultCode.normalise(text)).isEqualTo(FaultCode.UNREADABLE);
    }

    @Property
    void isTheSameTheSecondTime(@ForAll("codes") String code) {
        String once = FaultCode.normalise(code);

        assertThat(FaultCode.normalise(once)).isEqualTo(once);
        assertThat(once).isEqualTo(once.toLowerCase(Locale.ROOT));
    }

    @Property
    void meetsWhicheverWayAServerSpellsIt(
            @ForAll("words") List<String> words, @ForAll @IntRange(max = 1) int component) {
        String snake = String.join("_", words);
        String camel = words.stream()
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        String newer = (component == 0 ? "server.serverproxy." : "server.clientproxy.") + snake;
        String older = (component == 0 ? "Server.ServerProxy." : "Server.ClientProxy.") + camel;

        assertThat(FaultCode.normalise(older)).isEqualTo(FaultCode.normalise(newer));
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withChars("._09")
                .ofMaxLength(40);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(2)
                .ofMaxLength(8)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
