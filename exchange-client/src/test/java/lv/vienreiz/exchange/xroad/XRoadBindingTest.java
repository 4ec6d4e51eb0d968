// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.http.RawServer;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.Capabilities;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class XRoadBindingTest {

    private static final String SOAP_FAULT = """
            <?xml version="1.0" encoding="utf-8"?>
            <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault>
            <faultcode>s:CODE</faultcode><faultstring>Must use POST request method instead of GET</faultstring>
            <faultactor/><detail><faultDetail xmlns="">0b4d1c9a-77f1-4a3e-8f59-6b2f4c1d2e3a</faultDetail></detail>
            </s:Fault></s:Body></s:Envelope>""";

    @Test
    void putsTheMessageBelowTheServiceAndSaysWhoCalls() throws IOException {
        try (RawServer server = RawServer.answering(Talk.named(201, "X-Road-Request-Id: f00d-1\r\n", "{}"));
                XRoadBinding binding = Talk.at(server.uri())
                        .userId("LV01018001234")
                        .representing("COM", "4000 1")
                        .build()) {
            binding.send(Talk.message(Optional.of("LIETA-2026/17")), Talk.NOW.plusSeconds(20));

            RawServer.Request request = server.requests().get(0);
            assertThat(request.line())
                    .isEqualTo("PUT /r1/LV/GOV/90009115209/burial/applications/messages/" + Talk.ID + " HTTP/1.1");
            assertThat(request.header("X-Road-Client")).contains("LV/GOV/90000069281/portal");
            assertThat(request.header("X-Road-Id")).contains(Talk.ID.value());
            assertThat(request.header("X-Road-UserId")).contains("LV01018001234");
            assertThat(request.header("X-Road-Represented-Party")).contains("COM/4000%201");
            assertThat(request.header("X-Road-Issue")).contains("LIETA-2026/17");
            assertThat(request.header("Content-Type")).contains("application/json");
            assertThat(request.body()).isEqualTo(Talk.BODY.getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EE01018005678, EE01018005678",
        "LV-7, LV-7",
        "j.priede, LV01018001234",
        "'LV1\r\nX-Evil: 1', LV01018001234"
    })
    void namesTheUserOfTheRequestBeforeThatOfTheBinding(String user, String expected) throws IOException {
        try (RawServer server = RawServer.answering(Talk.named(200, "", "{}"));
                XRoadBinding binding =
                        Talk.at(server.uri()).userId("LV01018001234").build()) {
            binding.send(Talk.message(Optional.empty()).by(user), Talk.NOW.plusSeconds(20));

            assertThat(server.requests().get(0).headers())
                    .filteredOn(header -> header.startsWith("X-Road-UserId") || header.startsWith("X-Evil"))
                    .containsExactly("X-Road-UserId: " + expected);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"010180-01234", "Lieta 01018001234", "LV010180-01234/1", "Lieta\r\nX-Evil: 1", "Rīga-1", " "})
    void neverPutsIntoALogHeaderWhatMayBeAPersonOrABreak(String caseId) throws IOException {
        try (RawServer server = RawServer.answering(Talk.named(200, "", "{}"));
                XRoadBinding binding = Talk.at(server.uri()).build()) {
            Outcome<Answer> outcome = binding.send(Talk.message(Optional.of(caseId)), Talk.NOW.plusSeconds(20));

            assertThat(Talk.told(outcome)).isEqualTo("delivered");
            assertThat(server.requests().get(0).header("X-Road-Issue")).isEmpty();
            assertThat(server.requests().get(0).header("X-Evil")).isEmpty();
        }
    }

    @Test
    void deliversTheAnswerByteForByte() throws IOException {
        Outcome<Answer> outcome = Talk.send(
                Talk.named(200, "Content-Type: application/xml\r\nX-Road-Request-Id: f00d-1\r\n", "<saņemts/>"));

        assertThat(outcome)
                .isEqualTo(new Outcome.Delivered<>(
                        Talk.ID,
                        new Answer("application/xml", "<saņemts/>".getBytes(StandardCharsets.UTF_8), "f00d-1")));
    }

    @ParameterizedTest
    @CsvSource({
        "200, '', delivered",
        "201, '', delivered",
        "202, '', in doubt provider.in_progress",
        "204, '', in doubt provider.http_204",
        "302, '', in doubt provider.http_302",
        "400, '', rejected provider.http_400",
        "404, '', rejected provider.http_404",
        "408, '', in doubt provider.http_408",
        "409, '', rejected provider.id_reused",
        "410, '', rejected provider.http_410",
        "422, '', rejected provider.http_422",
        "425, '', not sent for 60 s provider.http_425",
        "429, '', not sent for 60 s provider.http_429",
        "429, 7, not sent for 7 s provider.http_429",
        "429, 'Mon, 02 Mar 2026 08:01:30 GMT', not sent for 90 s provider.http_429",
        "429, 'Mon, 02 Mar 2026 07:01:30 GMT', not sent for 60 s provider.http_429",
        "429, -5, not sent for 60 s provider.http_429",
        "429, 999999, not sent for 60 s provider.http_429",
        "500, '', in doubt provider.http_500",
        "500, 7, in doubt provider.http_500",
        "502, '', in doubt provider.http_502",
        "503, '', in doubt provider.http_503",
        "503, 7, not sent for 7 s provider.http_503",
        "503, soon, in doubt provider.http_503",
        "504, '', in doubt provider.http_504"
    })
    void readsAProvidersAnswerToAMessage(int status, String retryAfter, String expected) throws IOException {
        String header = retryAfter.isEmpty() ? "" : "Retry-After: " + retryAfter + "\r\n";

        assertThat(Talk.told(Talk.send(Talk.named(status, header, status == 204 ? "" : "{}"))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "200, Executed",
        "202, InProgress",
        "404, Unknown",
        "410, not answered provider.http_410",
        "422, refused provider.http_422",
        "201, not answered provider.http_201",
        "302, not answered provider.http_302",
        "403, not answered provider.http_403",
        "500, not answered provider.http_500",
        "503, not answered provider.http_503"
    })
    void readsAProvidersAnswerToAQuestion(int status, String expected) throws IOException {
        assertThat(Talk.told(Talk.ask(Talk.named(status, "", "{}")))).isEqualTo(expected);
    }

    @Test
    void passesOnWhenItIsOfUseToAskAgain() throws IOException {
        assertThat(Talk.ask(Talk.named(202, "Retry-After: 7\r\n", "")))
                .isEqualTo(new Inquiry.InProgress(Optional.of(Talk.NOW.plusSeconds(7))));
        assertThat(Talk.ask(Talk.named(202, "Retry-After: soon\r\n", ""))).isEqualTo(new Inquiry.InProgress());
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 408, 429, 500, 502, 503, 504})
    void passesOnWhenItIsOfUseToAskAgainAlsoWhereTheQuestionWasNotAnswered(int status) throws IOException {
        assertThat(Talk.ask(Talk.named(status, "Retry-After: 60\r\n", "")))
                .isEqualTo(new Inquiry.NotAnswered(
                        Fault.of(Fault.Origin.PROVIDER, "provider.http_" + status),
                        Optional.of(Talk.NOW.plusSeconds(60))));
    }

    @Test
    void passesOnWhenABusThatFailedIsToBeAskedAgain() throws IOException {
        Inquiry inquiry = Talk.ask(
                line -> line.answer(503, "X-Road-Error: server.clientproxy.io_error\r\nRetry-After: 60\r\n", ""));

        assertThat(((Inquiry.NotAnswered) inquiry).askAgain()).contains(Talk.NOW.plusSeconds(60));
    }

    @ParameterizedTest
    @ValueSource(ints = {202, 408, 500, 502, 504})
    void passesOnWhenADoubtIsToBeAskedAbout(int status) throws IOException {
        Outcome<Answer> outcome = Talk.send(Talk.named(status, "Retry-After: 30\r\n", ""));

        assertThat(((Outcome.InDoubt<Answer>) outcome).askAgain()).contains(Talk.NOW.plusSeconds(30));
        assertThat(((Outcome.InDoubt<Answer>) outcome.map(answer -> answer)).askAgain())
                .contains(Talk.NOW.plusSeconds(30));
    }

    @ParameterizedTest
    @CsvSource({
        "server.clientproxy.maintenance_mode, 600, not sent for 600 s",
        "server.clientproxy.maintenance_mode, 7, not sent for 300 s",
        "server.clientproxy.io_error, 600, in doubt"
    })
    void waitsAsLongAsABusThatFailedAsks(String code, String retryAfter, String expected) throws IOException {
        Outcome<Answer> outcome = Talk.send(
                line -> line.answer(503, "X-Road-Error: " + code + "\r\nRetry-After: " + retryAfter + "\r\n", ""));

        assertThat(Talk.told(outcome)).isEqualTo(expected + " " + code);
        if (outcome instanceof Outcome.InDoubt<Answer> doubt) {
            assertThat(doubt.askAgain()).contains(Talk.NOW.plusSeconds(600));
        }
    }

    @Test
    void asksForTheSameResource() throws IOException {
        try (RawServer server = RawServer.answering(Talk.named(200, "Content-Type: text/plain\r\n", "stored"));
                XRoadBinding binding = Talk.at(server.uri()).build()) {
            Inquiry inquiry = Talk.ask(binding);

            assertThat(inquiry)
                    .isEqualTo(new Inquiry.Executed(
                            new Answer("text/plain", "stored".getBytes(StandardCharsets.UTF_8), "")));
            assertThat(server.requests().get(0).line())
                    .isEqualTo("GET /r1/LV/GOV/90009115209/burial/applications/messages/" + Talk.ID + " HTTP/1.1");
            assertThat(server.requests().get(0).header("X-Road-Id")).contains(Talk.ID.value());
        }
    }

    @ParameterizedTest
    @CsvSource({"404", "200", "410", "202"})
    void believesNothingAboutAMessageThatTheAnswerDoesNotName(int status) throws IOException {
        assertThat(Talk.told(Talk.ask(line -> line.answer(status, "", "{}"))))
                .isEqualTo("not answered bus.answer_without_id");
    }

    @Test
    void failsToAskWithoutConcludingAnything() throws IOException {
        assertThat(Talk.told(Talk.ask(Talk.failed(500, "server.serverproxy.access_denied", ""))))
                .isEqualTo("not answered server.serverproxy.access_denied");
        assertThat(Talk.told(Talk.ask(RawServer.Line::reset))).isEqualTo("not answered transport.connection_lost");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400, 409, 500})
    void isInDoubtAboutTheAnswerToAnotherMessage(int status) throws IOException {
        assertThat(Talk.told(Talk.send(
                        line -> line.answer(status, "X-Road-Id: 00000000-0000-4000-8000-000000000000\r\n", "{}"))))
                .isEqualTo("in doubt bus.answer_of_another_message");
    }

    @Test
    void isInDoubtAboutASuccessThatXRoadDidNotSign() throws IOException {
        assertThat(Talk.told(Talk.send(line -> line.answer(200, "Content-Type: text/html\r\n", "<p>Sign in</p>"))))
                .isEqualTo("in doubt bus.answer_without_id");
    }

    /** Whoever stands in between knows nothing of the message, and X-Road's own headers are missing. */
    @ParameterizedTest
    @CsvSource({
        "403, '', rejected transport.middlebox.http_403",
        "413, '', rejected transport.middlebox.http_413",
        "429, 7, not sent for 7 s transport.middlebox.http_429",
        "502, '', in doubt transport.middlebox.http_502",
        "503, '', in doubt transport.middlebox.http_503",
        "503, 7, not sent for 7 s transport.middlebox.http_503",
        "504, '', in doubt transport.middlebox.http_504"
    })
    void tellsAProxysAnswerFromAReceivers(int status, String retryAfter, String expected) throws IOException {
        String header = retryAfter.isEmpty() ? "" : "Retry-After: " + retryAfter + "\r\n";

        assertThat(Talk.told(Talk.send(line -> line.answer(status, header, "<html></html>"))))
                .isEqualTo(expected);
    }

    @Test
    void deliversASoapFaultThatIsTheReceiversOwnAnswer() throws IOException {
        Outcome<Answer> outcome =
                Talk.send(Talk.named(200, "Content-Type: text/xml\r\n", SOAP_FAULT.replace("CODE", "Server")));

        assertThat(Talk.told(outcome)).isEqualTo("delivered");
    }

    @Test
    void callsAsAMemberAndChoosesTheProvidersSecurityServer() throws IOException {
        SecurityServerId ss2 = SecurityServerId.parse("LV/GOV/90009115209/ss 2");
        try (RawServer server = RawServer.answering(Talk.named(200, "", "{}"));
                XRoadBinding binding = XRoad.at(server.uri(), MemberId.parse("LV/GOV/90000069281"))
                        .route(SubsystemId.parse("LV/GOV/90009115209/burial"), ss2)
                        .build()) {
            Talk.soon(binding, Talk.ADDRESS);
            Talk.soon(binding, new Address("LV/GOV/90009115209/other/applications"));

            assertThat(server.requests().get(0).header("X-Road-Client")).contains("LV/GOV/90000069281");
            assertThat(server.requests().get(0).header("X-Road-Security-Server"))
                    .contains("LV/GOV/90009115209/ss%202");
            assertThat(server.requests().get(1).header("X-Road-Security-Server"))
                    .isEmpty();
        }
        assertThat(SecurityServerId.parse(ss2.toString())).isEqualTo(ss2);
        assertThat(SecurityServerId.tryParse("LV/GOV/90009115209")).isEmpty();
    }

    @Test
    void warnsOfWhatOnlySomeServersTake() throws IOException {
        try (RawServer server = RawServer.answering(Talk.named(200, "", "{}"));
                XRoadBinding binding =
                        Talk.at(server.uri()).maxBodyBytes(11 * 1024 * 1024).build()) {
            Address odd = new Address("LV/GOV/90009115209/burial_7151/applications");
            for (int i = 0; i < 3; i++) {
                assertThat(Talk.told(send(binding, odd, "application/json", 10 * 1024 * 1024 + 1)))
                        .isEqualTo("delivered");
            }
            assertThat(Talk.told(send(binding, odd, "application/json", 11 * 1024 * 1024 + 1)))
                    .isEqualTo("rejected client.too_large");
            assertThat(binding.capabilities().maxBodyBytes()).isEqualTo(11 * 1024 * 1024);
        }
        assertThat(Files.readAllLines(QuietLogsTest.LOG))
                .filteredOn(line -> line.contains("WARN") && line.contains("burial_7151"))
                .as("once for a service")
                .hasSize(1);
        assertThat(Files.readString(QuietLogsTest.LOG)).contains("has 10485761 bytes");
    }

    @ParameterizedTest
    @CsvSource({
        "client.invalid_http_method, rejected client.invalid_http_method",
        "Client.InvalidHttpMethod, rejected client.invalid_http_method",
        "Server.ServerProxy.IOError, in doubt server.serverproxy.io_error",
        "Server, in doubt server"
    })
    void recognisesASoapFaultThatCallsItselfSuccess(String code, String expected) throws IOException {
        Outcome<Answer> outcome = Talk.send(line ->
                line.answer(200, "Content-Type: text/xml; charset=utf-8\r\n", SOAP_FAULT.replace("CODE", code)));

        assertThat(Talk.told(outcome)).isEqualTo(expected);
        String reference = outcome.fold(
                d -> "", r -> r.fault().reference(), n -> "", i -> i.fault().reference());
        assertThat(reference).isEqualTo("0b4d1c9a-77f1-4a3e-8f59-6b2f4c1d2e3a");
    }

    @Test
    void takesTheReferenceFromAnXmlDescriptionToo() throws IOException {
        Outcome<Answer> outcome = Talk.send(
                line -> line.answer(
                        500,
                        "X-Road-Error: Server.ServerProxy.AccessDenied\r\nContent-Type: text/xml\r\n",
                        "<error><type>Server.ServerProxy.AccessDenied</type><message>no</message><detail>abc-123-def</detail></error>"));

        assertThat(((Outcome.Rejected<Answer>) outcome).fault())
                .extracting("code", "rawCode", "reference")
                .containsExactly("server.serverproxy.access_denied", "Server.ServerProxy.AccessDenied", "abc-123-def");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"detail\":{\"a\":1}}",
                "{\"detail\":\"Zuzanna 010180-01234\"}",
                "<error><detail>abc-123-def",
                "<!DOCTYPE a [<!ENTITY b 'abc-123-def'>]><error><detail>&b;</detail></error>"
            })
    void needsNoReadableDescriptionAndKeepsNoStrangeReference(String body) throws IOException {
        String type = body.startsWith("<") ? "application/xml" : "application/json";
        Outcome<Answer> outcome = Talk.send(line -> line.answer(
                500, "X-Road-Error: server.serverproxy.access_denied\r\nContent-Type: " + type + "\r\n", body));

        assertThat(((Outcome.Rejected<Answer>) outcome).fault())
                .extracting("code", "reference")
                .containsExactly("server.serverproxy.access_denied", "");
    }

    @Test
    void keepsNothingOfACodeThatIsNone() throws IOException {
        Outcome<Answer> outcome = Talk.send(line -> line.answer(500, "X-Road-Error: Zuzanna 010180-01234\r\n", ""));

        assertThat(((Outcome.InDoubt<Answer>) outcome).fault().toString())
                .contains("bus.unreadable_code")
                .doesNotContain("Zuzanna");
    }

    @Test
    void refusesWhatTheBusWouldRefuseBeforeSendingIt() throws IOException {
        try (RawServer server = RawServer.answering(Talk.named(200, "", "{}"));
                XRoadBinding binding = Talk.at(server.uri()).build()) {
            assertThat(binding.capabilities()).isEqualTo(new Capabilities(10 * 1024 * 1024, true, true));
            assertThat(Talk.told(send(binding, Talk.ADDRESS, "application/json", 10 * 1024 * 1024 + 1)))
                    .isEqualTo("rejected client.too_large");
            assertThat(Talk.told(send(binding, new Address("LV/GOV/1/burial"), "application/json", 1)))
                    .isEqualTo("rejected client.bad_address");
            assertThat(Talk.told(send(binding, Talk.ADDRESS, "application/json\r\nX-Evil: 1", 1)))
                    .isEqualTo("rejected client.bad_content_type");
            assertThat(server.connections()).isZero();

            assertThat(Talk.told(send(binding, Talk.ADDRESS, "application/json", 10 * 1024 * 1024)))
                    .isEqualTo("delivered");
        }
    }

    private static Outcome<Answer> send(XRoadBinding binding, Address address, String contentType, int size) {
        return binding.send(
                new OutgoingMessage(Talk.ID, address, contentType, new byte[size], Optional.empty(), Optional.empty()),
                Talk.NOW.plusSeconds(20));
    }

    @Test
    void goesToTheNextSecurityServerOnlyIfTheFirstGotNothing() throws IOException {
        try (RawServer second = RawServer.answering(Talk.named(200, "", "{}"));
                XRoadBinding binding = Talk.at(nobody()).orAt(second.uri()).build()) {
            assertThat(Talk.told(Talk.send(binding))).isEqualTo("delivered");
            assertThat(Talk.told(Talk.ask(binding))).isEqualTo("Executed");
            assertThat(second.requests()).hasSize(2);
        }
    }

    @Test
    void goesToTheNextSecurityServerIfTheFirstIsUnderMaintenance() throws IOException {
        try (RawServer first = RawServer.answering(Talk.failed(500, "server.clientproxy.maintenance_mode", ""));
                RawServer second = RawServer.answering(Talk.named(200, "", "{}"));
                XRoadBinding binding = Talk.at(first.uri()).orAt(second.uri()).build()) {
            assertThat(Talk.told(Talk.send(binding))).isEqualTo("delivered");
            assertThat(Talk.told(Talk.send(binding))).isEqualTo("delivered");
            assertThat(first.requests())
                    .as("one that failed lately is asked last")
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"reset", "access denied", "busy"})
    void staysWithTheSecurityServerThatMayHavePassedItOn(String what) throws IOException {
        RawServer.Script script =
                switch (what) {
                    case "reset" -> RawServer.Line::reset;
                    case "busy" -> Talk.named(429, "", "");
                    default -> Talk.failed(500, "server.serverproxy.access_denied", "");
                };
        try (RawServer first = RawServer.answering(script);
                RawServer second = RawServer.answering(Talk.named(200, "", "{}"));
                XRoadBinding binding = Talk.at(first.uri()).orAt(second.uri()).build()) {
            assertThat(Talk.told(Talk.send(binding))).isNotEqualTo("delivered");
            assertThat(second.connections()).isZero();
        }
    }

    @Test
    void tellsTheFaultOfThePreferredServerWhenNoneIsThere() throws IOException {
        try (XRoadBinding binding = Talk.at(nobody()).orAt(nobody()).build()) {
            assertThat(Talk.told(Talk.send(binding))).isEqualTo("not sent for 0 s transport.connection_refused");
            assertThat(Talk.told(Talk.ask(binding))).isEqualTo("not answered transport.connection_refused");
        }
    }

    @Test
    void asksAnotherServerIfTheFirstLosesTheAnswer() throws IOException {
        AtomicBoolean asked = new AtomicBoolean();
        try (RawServer first = RawServer.answering(line -> {
                    asked.set(true);
                    line.reset();
                });
                RawServer second = RawServer.answering(Talk.named(404, "", ""));
                XRoadBinding binding = Talk.at(first.uri()).orAt(second.uri()).build()) {
            assertThat(Talk.told(Talk.ask(binding))).isEqualTo("Unknown");
            assertThat(asked).isTrue();
        }
    }

    private static URI nobody() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://localhost:" + socket.getLocalPort());
        }
    }
}
