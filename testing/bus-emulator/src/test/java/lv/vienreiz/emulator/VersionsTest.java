// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionsTest {

    @ParameterizedTest(name = "a fault of the {2} between {0} and {1}: {3} {4}")
    @CsvSource({
        "UP_TO_7_7, UP_TO_7_7, provider, 500, Server.ServerProxy.AccessDenied",
        "UP_TO_7_7, FROM_7_8,  provider, 400, server.serverproxy.access_denied",
        "FROM_7_8,  UP_TO_7_7, provider, 400, Server.ServerProxy.AccessDenied",
        "FROM_7_8,  FROM_7_8,  provider, 500, server.serverproxy.access_denied",
        "UP_TO_7_7, FROM_7_8,  client,   500, Server.ClientProxy.OutdatedGlobalConf",
        "FROM_7_8,  UP_TO_7_7, client,   500, server.clientproxy.global_conf_outdated"
    })
    void spellsAndRanksFaultsByTheAgeOfBothServers(
            XRoadVersion client, XRoadVersion provider, String side, int status, String code) {
        try (XRoadEmulator bus = XRoadEmulator.builder()
                .clientSide(client)
                .providerSide(provider)
                .start()) {
            bus.next(
                    side.equals("client")
                            ? Fault.fromClientSide("global_conf_outdated")
                            : Fault.fromProviderSide("access_denied"));

            RawClient.Answer answer = RawClient.put(bus.uri(), "{}");

            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.header("X-Road-Error")).isEqualTo(code);
            assertThat(answer.body()).contains("\"type\":\"" + code + "\"");
        }
    }
}
