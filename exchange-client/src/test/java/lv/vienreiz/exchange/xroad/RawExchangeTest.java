// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.exchange.http.RawServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class RawExchangeTest {

    private static final XRoadServiceId PLOTS = XRoadServiceId.parse("LV/GOV/90009115209/land/plots");

    @Test
    void sendsAnyRequestToAnyService() throws IOException {
        try (RawServer server =
                        RawServer.answering(Talk.named(206, "X-A: 1\r\nX-A: 2\r\nX-Road-Request-Id: r1\r\n", "part"));
                XRoadBinding binding = Talk.at(server.uri())
                        .userId("LV01018001234")
                        .representing("40001")
                        .build()) {
            RawRequest request = RawRequest.to(PLOTS)
                    .method("PATCH")
                    .path("/plots/R%C4%ABga/42")
                    .query("fields", "area & more=1+1")
                    .query("q", "ā")
                    .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                    .header("X-Mine", "a")
                    .header("X-Mine", "b")
                    .body("application/merge-patch+json", "{\"area\":7}".getBytes(StandardCharsets.UTF_8))
                    .messageId(Talk.ID)
                    .userId("EE01018005678")
                    .issue("LIETA-7")
                    .securityServer(SecurityServerId.parse("LV/GOV/90009115209/ss1"))
                    .build();

            RawResponse response =
                    ((RawResult.Answered) binding.exchange(request, Talk.NOW.plusSeconds(20))).response();

            assertThat(response.status()).isEqualTo(206);
            assertThat(response.body()).isEqualTo("part".getBytes(StandardCharsets.UTF_8));
            assertThat(response.headers()).containsEntry("X-A", List.of("1", "2"));
            assertThat(response.headers().get("x-a")).containsExactly("1", "2");
            assertThat(response.header("x-road-request-id")).contains("r1");
            assertThat(response).hasToString("RawResponse[206, 4 bytes]");
            RawServer.Request seen = server.requests().get(0);
            assertThat(seen.line())
                    .isEqualTo("PATCH /r1/LV/GOV/90009115209/land/plots/plots/R%C4%ABga/42"
                            + "?fields=area%20%26%20more%3D1%2B1&q=%C4%81 HTTP/1.1");
            assertThat(seen.headers())
                    .contains("X-Mine: a", "X-Mine: b", "X-Road-Client: LV/GOV/90000069281/portal")
                    .contains("X-Road-Id: " + Talk.ID, "X-Road-UserId: EE01018005678", "X-Road-Issue: LIETA-7")
                    .contains("X-Road-Represented-Party: 40001", "X-Road-Security-Server: LV/GOV/90009115209/ss1")
                    .contains("Content-Type: application/merge-patch+json")
                    .doesNotHaveDuplicates();
            assertThat(seen.body()).isEqualTo("{\"area\":7}".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void keepsItsIdentityHoweverOftenItIsSent() throws IOException {
        RawRequest request = RawRequest.to(PLOTS).build();
        assertThat(request.messageId())
                .isNotEqualTo(RawRequest.to(PLOTS).build().messageId());
        try (RawServer server = RawServer.answering(line -> line.answer(
                        200, "X-Road-Id: " + line.request().header("X-Road-Id").orElseThrow() + "\r\n", ""));
                XRoadBinding binding = Talk.at(server.uri()).build()) {
            binding.exchange(request, Talk.NOW.plusSeconds(20));
            binding.exchange(request, Talk.NOW.plusSeconds(20));

            assertThat(server.requests())
                    .hasSize(2)
                    .allMatch(seen -> seen.header("X-Road-Id")
                            .equals(Optional.of(request.messageId().value())))
                    .allMatch(seen -> seen.line().equals("GET /r1/LV/GOV/90009115209/land/plots HTTP/1.1"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "404, X-Road-Id, '', answered 404",
        "302, X-Road-Id, '', answered 302",
        "500, X-Road-Id, '', answered 500",
        "200, X-None, '', uncertain bus.answer_without_id",
        "403, X-None, '', 'not left, in vain: transport.middlebox.http_403'",
        "429, X-None, '', 'not left: transport.middlebox.http_429'",
        "408, X-None, '', uncertain transport.middlebox.http_408",
        "502, X-None, '', uncertain transport.middlebox.http_502",
        "400, X-Road-Id, server.serverproxy.access_denied, 'not left, in vain: server.serverproxy.access_denied'",
        "400, X-Road-Id, Server.ServerProxy.IOError, uncertain server.serverproxy.io_error",
        "200, X-Road-Id, Server.ClientProxy.MaintenanceMode, 'not left: server.clientproxy.maintenance_mode'"
    })
    void tellsWhetherTheProviderWasReached(int status, String idHeader, String error, String expected)
            throws IOException {
        String header = error == null || error.isEmpty() ? "" : "X-Road-Error: " + error + "\r\n";

        assertThat(exchange(line -> line.answer(status, header + idHeader + ": " + Talk.ID + "\r\n", "{}")))
                .isEqualTo(expected);
    }

    @Test
    void isUncertainOfABrokenConnectionAndOfAnotherMessagesAnswer() throws IOException {
        assertThat(exchange(RawServer.Line::reset)).isEqualTo("uncertain transport.connection_lost");
        assertThat(exchange(line -> line.answer(200, "X-Road-Id: 00000000-0000-4000-8000-000000000000\r\n", "")))
                .isEqualTo("uncertain bus.answer_of_another_message");
    }

    @Test
    void refusesABodyOverTheLimitBeforeAnythingLeaves() throws IOException {
        try (RawServer server = RawServer.answering(RawServer.Line::reset);
                XRoadBinding binding = Talk.at(server.uri()).maxBodyBytes(9).build()) {
            RawRequest request = RawRequest.to(PLOTS)
                    .method("POST")
                    .body("text/plain", new byte[10])
                    .build();

            assertThat(told(binding.exchange(request, Talk.NOW.plusSeconds(20))))
                    .isEqualTo("not left, in vain: client.too_large");
            assertThat(server.connections()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"connect", "GET ", "get", "PROPFIND", "GET / HTTP/1.1\r\nX: y"})
    void refusesVerbsThatTheBusDoesNotPassOn(String verb) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RawRequest.to(PLOTS).method(verb));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plots",
                "",
                "@evil.example/",
                "/a?b",
                "/a#b",
                "/a b",
                "/Rīga",
                "/a/../010180-01234",
                "/a/%2e%2e/b",
                "/a/..;x/b",
                "/a/%252e%252e/b",
                "/a%2Fb",
                "/a%255Cb",
                "/a\\b",
                "/a\r\nX: y"
            })
    void refusesAPathThatIsNoneOrHidesAnotherWithoutQuotingIt(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RawRequest.to(PLOTS).path(path))
                .withMessageContaining("begins with a slash")
                .withMessageNotContaining("010180")
                .withNoCause();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host",
                "content-length",
                "Transfer-Encoding",
                "Content-Type",
                "Connection",
                "X-Road-Client",
                "x-road-id",
                "X-Road-Request-Hash",
                "X-Road-UserId",
                "X A",
                "X:",
                ""
            })
    void refusesHeadersThatAreNotTheRequestsToSet(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RawRequest.to(PLOTS).header(name, "a"));
    }

    @Test
    void refusesPersonsAndBreaksInHeadersThatAreLogged() {
        RawRequest.Builder builder = RawRequest.to(PLOTS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.issue("lieta 010180-01234"))
                .withMessageNotContaining("01234");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.issue("a\r\nX: y"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.userId("LV1\r\nX: y"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.query("a", "\uD800"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.body("a\nb", new byte[0]));
        assertThat(builder.path("/secret").query("q", "secret").build().toString())
                .doesNotContain("secret");
    }

    private static String exchange(RawServer.Script script) throws IOException {
        try (RawServer server = RawServer.answering(script);
                XRoadBinding binding = Talk.at(server.uri()).build()) {
            RawRequest request = RawRequest.to(PLOTS).messageId(Talk.ID).build();
            String told = told(binding.exchange(request, Talk.NOW.plusSeconds(20)));
            assertThat(binding.leasedConnections()).isZero();
            assertThat(server.requests()).hasSize(1);
            return told;
        }
    }

    private static String told(RawResult result) {
        if (result instanceof RawResult.NotLeft notLeft) {
            return (notLeft.worthRepeating() ? "not left: " : "not left, in vain: ")
                    + notLeft.fault().code();
        }
        return result instanceof RawResult.Uncertain uncertain
                ? "uncertain " + uncertain.fault().code()
                : "answered " + ((RawResult.Answered) result).response().status();
    }
}
