// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.xroad;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "server.serverproxy.access_denied, Server.ServerProxy.AccessDenied",
        "server.clientproxy.service_failed.internal_error, Server.ClientProxy.ServiceFailed.InternalError",
        "server.serverproxy.io_error, Server.ServerProxy.IOError",
        "server.serverproxy.opmonitor.io_error, Server.ServerProxy.OpMonitor.IOError",
        "server.clientproxy.global_conf_outdated, Server.ClientProxy.OutdatedGlobalConf",
        "server.clientproxy.hashchain_unused_inputs, Server.ClientProxy.HashChainUnusedInputs",
        "server.clientproxy.token_readonly, Server.ClientProxy.TokenReadOnly",
        "server.serverproxy.unknown_host, Server.ServerProxy.NetworkError",
        "client.invalid_http_method, Client.InvalidHttpMethod"
    })
    void spellsCodesInBothWays(String newer, String older) {
        assertThat(Spelling.CAMEL_CASE.spell(newer)).isEqualTo(older);
        assertThat(Spelling.SNAKE_CASE.spell(newer)).isEqualTo(newer);
    }
}
