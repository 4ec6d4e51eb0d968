// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictnessTest {

    private static final String CLIENT = "X-Road-Client: " + RawClient.CLIENT;

    private final XRoadEmulator lenient = XRoadEmulator.builder().bodyLimit(100).start();
    private final XRoadEmulator strict =
            XRoadEmulator.builder().strict().bodyLimit(100).start();

    StrictnessTest() {
        for (XRoadEmulator bus : List.of(lenient, strict)) {
            bus.provide(RawClient.SERVICE, request -> Reply.json("{}"));
            bus.provide("LV/GOV/90000069281/burial/closed", request -> Reply.json("{}"));
            bus.allow(RawClient.CLIENT, RawClient.SERVICE);
        }
    }

    @AfterEach
    void close() {
        lenient.close();
        strict.close();
    }

    @ParameterizedTest(name = "{0} {1} [{2}]: {3}, {4}")
    @CsvSource(delimiter = '|', textBlock = """
            GET   | LV/GOV/90000069281/burial/applications/a    | X-Road-Client: LV/GOV/90000069281/portal | 200 | ''
            TRACE | LV/GOV/90000069281/burial/applications      | X-Road-Client: LV/GOV/90000069281/portal | 200 | ''
            GET   | LV/GOV/90000069281/burial/unknown           | X-Road-Client: LV/GOV/90000069281/portal | 500 | server.serverproxy.unknown_service
            GET   | LV/GOV/90000069281/burial/closed            | X-Road-Client: LV/GOV/90000069281/portal | 500 | server.serverproxy.access_denied
            GET   | LV/GOV/90000069281/nobody/applications      | X-Road-Client: LV/GOV/90000069281/portal | 500 | server.clientproxy.unknown_member
            GET   | LV/GOV/90000069281/burial/applications      | X-Road-Client: LV/GOV/90000069281/other  | 500 | server.clientproxy.unknown_member
            GET   | LV/GOV/90000069281/burial/applications      | X-Other: 1                               | 500 | server.clientproxy.invalid_client_identifier
            GET   | LV/GOV/90000069281/burial/applications      | X-Road-Client: LV/GOV                    | 500 | server.clientproxy.internal_error
            GET   | LV/GOV/90000069281/burial/applications      | X-Road-Client: LV/GOV/1/2/3              | 500 | server.clientproxy.internal_error
            GET   | LV/GOV/90000069281/burial/applications      | X-Road-Client: LV/GOV/1/por tal          | 500 | server.clientproxy.internal_error
            GET   | LV/GOV/90000069281/burial/applications      | X-Road-Client: LV/GOV/1/%zz              | 500 | server.clientproxy.internal_error
            GET   | LV/GOV/90000069281/burial/applications      | X-Road-Client: LV/GOV/1/%ff              | 500 | server.clientproxy.internal_error
            GET   | LV/GOV/90000069281/burial/applications      | X-Road-Client: LV//1/portal              | 500 | server.clientproxy.internal_error
            GET   | LV/GOV/90000069281/burial/applications      | X-Road-Client: LV/GOV/1/a%2Fb            | 400 | client.invalid_request
            GET   | LV/GOV/90000069281/burial                   | X-Road-Client: LV/GOV/90000069281/portal | 500 | server.clientproxy.internal_error
            GET   | LV/GOV/90000069281//applications            | X-Road-Client: LV/GOV/90000069281/portal | 500 | server.clientproxy.internal_error
            GET   | LV/GOV/90000069281/burial/appl%69cations    | X-Road-Client: LV/GOV/90000069281/portal | 200 | ''
            GET   | LV/GOV/90000069281/burial/applications/..   | X-Road-Client: LV/GOV/90000069281/portal | 400 | client.invalid_request
            GET   | LV/GOV/90000069281/burial/applications/%2E. | X-Road-Client: LV/GOV/90000069281/portal | 400 | client.invalid_request
            GET   | LV/GOV/90000069281/burial/applications/a%2f | X-Road-Client: LV/GOV/90000069281/portal | 400 | client.invalid_request
            BREW  | LV/GOV/90000069281/burial/applications      | X-Road-Client: LV/GOV/90000069281/portal | 500 | server.clientproxy.internal_error
            """)
    void judgesRequests(String method, String path, String header, int status, String code) {
        RawClient.Answer answer = RawClient.send(strict.uri(), method, "/r1/" + path, header, "");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("X-Road-Error")).isEqualTo(code);
        if (!code.isEmpty()) {
            assertThat(answer.body())
                    .startsWith("{\"type\":\"" + code + "\",\"message\":\"")
                    .contains("\"detail\":\"");
            assertThat(strict.effects()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "X-Road-Security-Server: LV/GOV/90000069281/ss1, 200, ''",
        "X-Road-Security-Server: LV/GOV/90000069281/ss2, 500, server.clientproxy.invalid_security_server",
        "X-Road-Security-Server: LV/GOV/90000069281, 500, server.clientproxy.internal_error",
        "X-Road-Represented-Party: COM/40000000000, 200, ''",
        "X-Road-Represented-Party: COM/40000000000/x, 500, server.clientproxy.internal_error",
        "X-Road-Client: LV/GOV/90000069281/portal, 400, client.duplicate_header_field"
    })
    void judgesFurtherHeaders(String header, int status, String code) {
        RawClient.Answer answer = RawClient.get(strict.uri(), "/r1/" + RawClient.SERVICE, CLIENT, header);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("X-Road-Error")).isEqualTo(code);
    }

    @Test
    void aLenientBusTakesTheLastOfTwoClientsAsRealOnesDo() {
        RawClient.Answer answer =
                RawClient.get(lenient.uri(), "/r1/" + RawClient.SERVICE, "X-Road-Client: LV/GOV/1/first", CLIENT);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(lenient.exchanges().get(0).client()).contains(RawClient.CLIENT);
    }

    @Test
    void aLenientBusKnowsEverybodyAndAllowsEverything() {
        assertThat(RawClient.get(lenient.uri(), "/r1/LV/GOV/90000069281/burial/closed/..", "X-Road-Client: LV/GOV/1")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void refusesABodyThatItCannotLogBeforeTheEffect() {
        RawClient.Answer answer =
                RawClient.send(lenient.uri(), "POST", "/r1/" + RawClient.SERVICE, CLIENT, "x".repeat(101));

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.header("X-Road-Error")).isEqualTo("server.clientproxy.logging_failed");
        assertThat(answer.body()).contains("Message size exceeds maximum loggable size");
        assertThat(lenient.effects()).isEmpty();
        assertThat(RawClient.send(lenient.uri(), "POST", "/r1/" + RawClient.SERVICE, CLIENT, "x".repeat(100))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void refusesAnAnswerThatItCannotLogAfterTheEffect() {
        lenient.provide(RawClient.SERVICE, request -> Reply.of(200, "text/plain", new byte[101]));
        RawClient.Answer answer = RawClient.send(lenient.uri(), "POST", "/r1/" + RawClient.SERVICE, CLIENT, "x");

        assertThat(answer.header("X-Road-Error")).isEqualTo("server.serverproxy.logging_failed");
        assertThat(lenient.effects()).hasSize(1);
    }

    @Test
    void failsWhereAServiceIsDisabled() {
        lenient.disable(RawClient.SERVICE, "until Monday");
        RawClient.Answer answer = RawClient.get(lenient.uri(), "/r1/" + RawClient.SERVICE, CLIENT);

        assertThat(answer.header("X-Road-Error")).isEqualTo("server.serverproxy.service_disabled");
        assertThat(answer.body()).contains("until Monday");

        lenient.enable(RawClient.SERVICE);
        assertThat(RawClient.get(lenient.uri(), "/r1/" + RawClient.SERVICE, CLIENT)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aClientWithoutARightIsKnownButDenied() {
        strict.register("LV/GOV/90000069281/other");

        assertThat(RawClient.get(strict.uri(), "/r1/" + RawClient.SERVICE, "X-Road-Client: LV/GOV/90000069281/other")
                        .header("X-Road-Error"))
                .isEqualTo("server.serverproxy.access_denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/LV/GOV/90000069281/burial/applications", "/r2/LV/GOV/1/2/3", "/r1"})
    void whatMissesTheProtocolIsLedToSoap(String path) {
        RawClient.Answer answer = RawClient.get(lenient.uri(), path, CLIENT);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/xml");
        assertThat(answer.header("X-Road-Error")).isEmpty();
        assertThat(answer.body())
                .contains("<faultcode>client.invalid_http_method</faultcode>")
                .contains("Must use POST request method instead of GET");
    }

    @Test
    void aPostThatMissesTheProtocolIsNoSoapEither() {
        assertThat(RawClient.send(lenient.uri(), "POST", "/x", CLIENT, "{}").body())
                .contains("<faultcode>client.invalid_soap</faultcode>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json             | application/json
            */*                          | application/json
            text/html, application/xml   | text/xml
            text/*;q=0.5                 | text/xml
            text/xml                     | text/xml
            """)
    void writesErrorsInTheFormThatIsAccepted(String accept, String type) {
        RawClient.Answer answer = RawClient.get(lenient.uri(), "/r1/LV/GOV/1/%3Cb%3E/c", "Accept: " + accept, CLIENT);

        assertThat(answer.header("Content-Type")).startsWith(type);
        assertThat(answer.body())
                .startsWith(
                        type.equals("text/xml")
                                ? "<error><type>server.clientproxy.unknown_member</type><message>Could"
                                : "{\"type\":\"server.clientproxy.unknown_member\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/1.1\r\nno colon\r\n\r\n"})
    void answers400ToWhatIsNotHttp(String request) {
        RawClient.Answer answer = RawClient.send(lenient.uri(), request);

        assertThat(answer.text()).startsWith("HTTP/1.1 400 ").contains("Connection: close");
        assertThat(lenient.exchanges()).hasSize(1);
    }
}
