// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.exchange.http.RawServer;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.message.MessageId;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The build runs all tests with every logger at TRACE into one file; this one looks for what must not be there. */
class QuietLogsTest {

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
