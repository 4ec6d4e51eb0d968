// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lv.vienreiz.emulator.Fault;
import lv.vienreiz.emulator.MessageAnswer;
import lv.vienreiz.emulator.MessageResource;
import lv.vienreiz.emulator.XRoadEmulator;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.http.RawServer;
import lv.vienreiz.exchange.http.TunnelProxy;
import lv.vienreiz.exchange.outbox.Outbox;
import lv.vienreiz.exchange.outbox.RetryPolicy;
import lv.vienreiz.exchange.proxy.ForwardProxy;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.message.MessageId;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** The build runs all tests with every logger at TRACE into one file; this one looks for what must not be there. */
@Order(Integer.MAX_VALUE)
class QuietLogsTest {

    /** Codes of people born in the first year of a century long past, which all our invented persons have, and their names. */
    private static final Pattern PERSON = Pattern.compile(
            "\\b(LV)?010180-?[0-9]{5}\\b|Zuzann|Izdomāt|Paraudziņ|Nemanām|Anna\\b", Pattern.UNICODE_CHARACTER_CLASS);

    static final Path LOG = Path.of(System.getProperty("org.slf4j.simpleLogger.logFile"));

    @Test
    void logsNeitherPersonsNorContentsAtAnyLevel() throws IOException {
        assertThat(LoggerFactory.getLogger("org.apache.hc.client5.http.wire").isTraceEnabled())
                .isTrue();
        MessageId id = MessageId.random();
        List<RawServer.Script> answers = List.of(
                line -> line.answer(
                        200, "X-Road-Id: " + id + "\r\nX-Answer: header-secret-5512\r\n", "answer-secret-7731"),
                line -> line.answer(
                        500, "X-Road-Error: Server.ServerProxy.IOError\r\n", "{\"message\":\"words-secret-9937\"}"),
                line -> line.answer(500, "X-Road-Error: code secret-1193\r\n", ""),
                line -> line.raw("HTTP/1.1 200 reason-secret-6620\r\nX-A: cut-secret-4410")
                        .hangUp(),
                line -> line.raw("garbage-secret-8846\r\n").hangUp(),
                RawServer.Line::reset);
        for (RawServer.Script answer : answers) {
            talk(id, answer);
        }

        String log = Files.readString(LOG, StandardCharsets.UTF_8);
        assertThat(log).as("the talk was logged").contains(id.value(), "executing PUT", "server.serverproxy.io_error");
        assertThat(log)
                .doesNotContain("body-secret-3308", "01018001234", "40009999", "010180-01234")
                .doesNotContain("header-secret", "answer-secret", "words-secret", "secret-1193", "reason-secret")
                .doesNotContain("cut-secret", "garbage-secret");
    }

    /** Messages through outbox, proxy and bus, with answers lost at every point, and everything about them marked. */
    @Test
    @Timeout(120)
    void logsNothingOfAWholeRunThroughOutboxAndBus(@TempDir Path folder) throws IOException {
        List<MessageId> ids = new ArrayList<>();
        MessageResource receiver = MessageResource.of(request -> MessageAnswer.json("{\"told\":\"answer-mark-6613\"}"));
        RetryPolicy eager = new RetryPolicy(
                20,
                Duration.ofMinutes(5),
                Duration.ofMillis(10),
                Duration.ofMillis(50),
                Duration.ofSeconds(20),
                new RetryPolicy.Budget(500, 1, 100));
        try (XRoadEmulator bus = XRoadEmulator.start();
                TunnelProxy proxy = TunnelProxy.guardedBy("proxy-mark-user:proxy-mark-2204");
                XRoadBinding binding = XRoad.at(bus.uri(), Talk.CLIENT)
                        .proxy(ForwardProxy.at(proxy.uri())
                                .authenticatedAs("proxy-mark-user", "proxy-mark-2204"::toCharArray))
                        .userId("LV01018007713")
                        .responseTimeout(Duration.ofMillis(400))
                        .build();
                Store store = Store.in(folder.resolve("store"));
                Outbox outbox = Outbox.on(store, binding).policy(eager).open()) {
            bus.provide(Talk.ADDRESS.value(), receiver);
            bus.next(
                    Fault.silenceAfterEffect(),
                    Fault.resetInBody(),
                    Fault.garbage(),
                    Fault.fromProviderSideAfterEffect("io_error"),
                    Fault.soapFault(),
                    Fault.anotherMessageId(),
                    Fault.resetBeforeEffect());
            for (int i = 0; i < 5; i++) {
                MessageId id = MessageId.random();
                ids.add(id);
                Outcome<Answer> outcome = outbox.submit(marked(id)).await(Duration.ofSeconds(60));
                assertThat(Talk.told(outcome)).isIn("delivered", "rejected client.invalid_http_method");
            }
            binding.exchange(
                    RawRequest.to(XRoadServiceId.parse(Talk.ADDRESS.value()))
                            .path("/path-mark-5519")
                            .query("q", "query-mark-5519")
                            .header("X-Mine", "header-mark-5519")
                            .body("text/plain", "raw-mark-5519".getBytes(StandardCharsets.UTF_8))
                            .build(),
                    Instant.now().plusSeconds(20));
            binding.metaservices().listClients(Instant.now().plusSeconds(20));
        }

        String log = Files.readString(LOG, StandardCharsets.UTF_8);
        ids.forEach(id -> assertThat(log).contains(id.value()));
        assertThat(log)
                .doesNotContain("-mark-", "010180-07713", "01018007713", "Zuzanna Nemanāmā")
                .doesNotContain(Base64.getEncoder()
                        .encodeToString("proxy-mark-user:proxy-mark-2204".getBytes(StandardCharsets.UTF_8)));
    }

    private static OutgoingMessage marked(MessageId id) {
        String body = "{\"code\":\"010180-07713\",\"name\":\"Zuzanna Nemanāmā\",\"why\":\"body-mark-3308\"}";
        return new OutgoingMessage(
                id,
                Talk.ADDRESS,
                "application/json",
                body.getBytes(StandardCharsets.UTF_8),
                Optional.of("case-mark-4410"),
                Optional.of("permission-mark-4410"));
    }

    /** This class runs last: every test before it logged at TRACE into the same file, with the persons of all tests. */
    @Test
    void holdsNoPersonOfAnyTest() throws IOException {
        String log = Files.readString(LOG, StandardCharsets.UTF_8);

        assertThat(log).as("other tests have logged").contains("lv.vienreiz.exchange");
        assertThat(PERSON.matcher(log).results().map(MatchResult::group).distinct())
                .as("codes and names of the invented persons")
                .isEmpty();
    }

    private static void talk(MessageId id, RawServer.Script answer) throws IOException {
        OutgoingMessage message = new OutgoingMessage(
                id,
                Talk.ADDRESS,
                "application/json",
                "body-secret-3308".getBytes(StandardCharsets.UTF_8),
                Optional.of("010180-01234"),
                Optional.empty());
        try (RawServer server = RawServer.answering(answer);
                XRoadBinding binding = Talk.at(server.uri())
                        .userId("LV01018001234")
                        .representing("40009999")
                        .build()) {
            binding.send(message, Talk.NOW.plusSeconds(20));
            binding.ask(new Question(id, Talk.ADDRESS, ""), Talk.NOW.plusSeconds(20));
        }
    }
}
