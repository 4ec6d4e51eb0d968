// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import static lv.vienreiz.exchange.xroad.Talk.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.attachment.OutgoingFile;
import lv.vienreiz.exchange.http.RawServer;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.WantedFile;
import lv.vienreiz.message.Digest;
import lv.vienreiz.message.DigestAlgorithm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class FilesOverXRoadTest {

    private static final byte[] PLAN = "the plan of the house".getBytes(StandardCharsets.UTF_8);
    private static final byte[] MAP = "the map of the parish".getBytes(StandardCharsets.UTF_8);
    private static final String RESOURCE = "/r1/LV/GOV/90009115209/burial/applications/messages/" + Talk.ID;

    private static OutgoingFile file(byte[] bytes) {
        return new OutgoingFile(
                Digest.of(DigestAlgorithm.SHA_256, bytes),
                "application/pdf",
                bytes.length,
                () -> new ByteArrayInputStream(bytes));
    }

    private static OutgoingMessage message(OutgoingFile... files) {
        return Talk.message(Optional.empty()).with(List.of(files));
    }

    private static Outcome<Answer> send(RawServer server, OutgoingMessage message) {
        try (XRoadBinding binding = Talk.at(server.uri()).build()) {
            return binding.send(message, Talk.NOW.plusSeconds(20));
        }
    }

    private static String line(String verb, byte[] file) {
        return verb + " " + RESOURCE + "/attachments/"
                + Digest.of(DigestAlgorithm.SHA_256, file).value() + " HTTP/1.1";
    }

    @Test
    void theFilesGoBeforeTheMessageEachToItsOwnPlace() throws IOException {
        try (RawServer server = RawServer.answering(Talk.named(200, "", "{}"))) {
            assertThat(told(send(server, message(file(PLAN), file(MAP))))).isEqualTo("delivered");

            assertThat(server.requests())
                    .extracting(RawServer.Request::line)
                    .containsExactly(line("PUT", PLAN), line("PUT", MAP), "PUT " + RESOURCE + " HTTP/1.1");
            assertThat(server.requests().get(0).body()).isEqualTo(PLAN);
            assertThat(server.requests().get(0).header("Content-Type")).contains("application/pdf");
            assertThat(server.requests().get(0).header("X-Road-Client")).contains("LV/GOV/90000069281/portal");
        }
    }

    @Test
    void theFilesNameUserAndCaseToTheBusAsTheirMessageDoes() throws IOException {
        try (RawServer server = RawServer.answering(Talk.named(200, "", "{}"))) {
            send(
                    server,
                    Talk.message(Optional.of("K-1")).with(List.of(file(PLAN))).by("LV01018005678"));

            assertThat(server.requests()).hasSize(2).allSatisfy(request -> {
                assertThat(request.header("X-Road-UserId")).contains("LV01018005678");
                assertThat(request.header("X-Road-Issue")).contains("K-1");
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "204, delivered",
        "413, rejected provider.http_413",
        "422, rejected provider.http_422",
        "403, rejected provider.http_403",
        "429, not sent for 60 s provider.http_429",
        "503, not sent for 60 s provider.http_503",
        "500, not sent for 60 s provider.http_500",
    })
    void aMessageDoesNotLeaveWithoutItsFile(int status, String expected) throws IOException {
        AtomicInteger calls = new AtomicInteger();
        try (RawServer server = RawServer.answering(line -> {
            boolean first = calls.getAndIncrement() == 0;
            Talk.named(first ? status : 200, "", "").play(line);
        })) {
            assertThat(told(send(server, message(file(PLAN))))).isEqualTo(expected);
            assertThat(calls).hasValue(expected.equals("delivered") ? 2 : 1);
        }
    }

    @Test
    void aFileWhoseAnswerWasLostLeavesNoDoubtAboutTheMessage() throws IOException {
        try (RawServer server = RawServer.answering(RawServer.Line::reset)) {
            assertThat(told(send(server, message(file(PLAN))))).isEqualTo("not sent for 0 s transport.connection_lost");
        }
    }

    @Test
    void aFailureOfTheBusOnTheWayOfAFileLeavesNoDoubtEither() throws IOException {
        try (RawServer server =
                RawServer.answering(Talk.failed(500, "Server.ServerProxy.NetworkError", "Read timed out"))) {
            assertThat(told(send(server, message(file(PLAN)))))
                    .isEqualTo("not sent for 60 s server.serverproxy.network_error");
        }
        try (RawServer server = RawServer.answering(Talk.failed(500, "server.serverproxy.access_denied", ""))) {
            assertThat(told(send(server, message(file(PLAN))))).isEqualTo("rejected server.serverproxy.access_denied");
        }
    }

    @Test
    void aFileWaitsAsLongAsABusThatFailedAsks() throws IOException {
        try (RawServer server = RawServer.answering(line ->
                line.answer(503, "X-Road-Error: server.serverproxy.network_error\r\nRetry-After: 600\r\n", ""))) {
            assertThat(told(send(server, message(file(PLAN)))))
                    .isEqualTo("not sent for 600 s server.serverproxy.network_error");
        }
    }

    @Test
    void aReceiverThatLacksAFileHasNotActed() throws IOException {
        try (RawServer server = RawServer.answering(Talk.named(424, "", ""))) {
            assertThat(told(send(server, message()))).isEqualTo("not sent for 0 s provider.files_missing");
        }
    }

    @Test
    void anAttemptGoesOnWhereTheLastOneEndedUnlessTheReceiverLacksAFile() throws IOException {
        Queue<Integer> statuses =
                new ConcurrentLinkedQueue<>(List.of(204, 503, 204, 424, 204, 204, 200, 204, 204, 200));
        try (RawServer server = RawServer.answering(
                        line -> Talk.named(statuses.remove(), "", "{}").play(line));
                XRoadBinding binding = Talk.at(server.uri()).build()) {
            OutgoingMessage message = message(file(PLAN), file(MAP));
            List<String> told = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                told.add(told(binding.send(message, Talk.NOW.plusSeconds(20))));
            }

            assertThat(told)
                    .containsExactly(
                            "not sent for 60 s provider.http_503",
                            "not sent for 0 s provider.files_missing",
                            "delivered",
                            "delivered");
            assertThat(server.requests())
                    .extracting(RawServer.Request::line)
                    .containsExactly(
                            line("PUT", PLAN),
                            line("PUT", MAP),
                            line("PUT", MAP),
                            "PUT " + RESOURCE + " HTTP/1.1",
                            line("PUT", PLAN),
                            line("PUT", MAP),
                            "PUT " + RESOURCE + " HTTP/1.1",
                            line("PUT", PLAN),
                            line("PUT", MAP),
                            "PUT " + RESOURCE + " HTTP/1.1");
        }
    }

    @Test
    void aFileThatCannotBeReadKeepsTheMessageHere() throws IOException {
        OutgoingFile gone = new OutgoingFile(Digest.of(DigestAlgorithm.SHA_256, PLAN), "application/pdf", 10, () -> {
            throw new IOException("no such file");
        });
        try (RawServer server = RawServer.answering(Talk.named(200, "", "{}"))) {
            assertThat(told(send(server, message(gone)))).isEqualTo("not sent for 0 s client.source_failed");
        }
    }

    @Test
    void refusesAFileThatTheBusWouldNotTakeBeforeAnythingLeaves() throws IOException {
        OutgoingFile large = new OutgoingFile(
                Digest.of(DigestAlgorithm.SHA_256, PLAN), "application/pdf", 10L * 1024 * 1024 + 1, () -> {
                    throw new IOException("never opened");
                });
        try (RawServer server = RawServer.answering(Talk.named(200, "", "{}"))) {
            assertThat(told(send(server, message(large)))).isEqualTo("rejected client.too_large");
            assertThat(server.requests()).isEmpty();
        }
    }

    private static Optional<Fault> fetch(RawServer server, ByteArrayOutputStream place) {
        try (XRoadBinding binding = Talk.at(server.uri()).build()) {
            WantedFile wanted = new WantedFile(Talk.ID, Talk.ADDRESS, Digest.of(DigestAlgorithm.SHA_256, PLAN), 100);
            return binding.fetch(wanted, () -> place, Talk.NOW.plusSeconds(20));
        }
    }

    @Test
    void fetchesAFileFromItsPlace() throws IOException {
        ByteArrayOutputStream place = new ByteArrayOutputStream();
        try (RawServer server = RawServer.answering(Talk.named(200, "", new String(PLAN, StandardCharsets.UTF_8)))) {
            assertThat(fetch(server, place)).isEmpty();

            assertThat(place.toByteArray()).isEqualTo(PLAN);
            assertThat(server.requests().get(0).line()).isEqualTo(line("GET", PLAN));
        }
    }

    @Test
    void saysWhyAFileCouldNotBeFetched() throws IOException {
        ByteArrayOutputStream place = new ByteArrayOutputStream();
        try (RawServer server = RawServer.answering(Talk.named(404, "", "no such file"))) {
            assertThat(fetch(server, place)).map(Fault::code).contains("provider.http_404");
        }
        try (RawServer server = RawServer.answering(Talk.named(200, "", "a".repeat(101)))) {
            assertThat(fetch(server, place)).map(Fault::code).contains("transport.answer_too_large");
        }
        try (RawServer server = RawServer.answering(line -> line.answer(200, "", "from somewhere else"))) {
            assertThat(fetch(server, place)).map(Fault::code).contains("bus.answer_without_id");
        }
    }
}
