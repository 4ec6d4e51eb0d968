// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.attachment.AttachmentSource;
import lv.vienreiz.exchange.attachment.OutgoingFile;
import lv.vienreiz.exchange.http.RawServer;
import lv.vienreiz.exchange.watch.CallEnd;
import lv.vienreiz.exchange.watch.CallWatch;
import lv.vienreiz.exchange.watch.ConnectionCounts;
import lv.vienreiz.exchange.watch.WatchedCall;
import lv.vienreiz.message.Digest;
import lv.vienreiz.message.DigestAlgorithm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class WatchingTest {

    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private final List<WatchedCall> calls = new CopyOnWriteArrayList<>();
    private final List<CallEnd> ends = new CopyOnWriteArrayList<>();
    private final CallWatch watch = call -> {
        calls.add(call);
        return CallWatch.watched(Optional.of(TRACE), ends::add);
    };

    @Test
    void tellsOfAFileWithoutItsDigest() throws IOException {
        OutgoingFile file =
                AttachmentSource.of("plan.txt", "text/plain", new byte[3]).outgoing();
        try (RawServer server = RawServer.answering(Talk.named(200, "", "{}"));
                XRoadBinding binding = Talk.at(server.uri()).watch(watch).build()) {
            binding.send(Talk.message(Optional.empty()).with(List.of(file)), Talk.NOW.plusSeconds(20));

            assertThat(calls)
                    .extracting(WatchedCall::template)
                    .containsExactly("/r1/{service}/messages/*/attachments/*", "/r1/{service}/messages/*");
        }
    }

    @Test
    void tellsEachCallWithoutAnythingPersonal() throws IOException {
        URI nobody = nobody();
        try (RawServer server = RawServer.answering(Talk.named(200, "", "{}"));
                XRoadBinding binding =
                        Talk.at(nobody).orAt(server.uri()).watch(watch).build()) {
            Talk.send(binding);
            binding.exchange(
                    RawRequest.to(XRoadServiceId.parse(Talk.ADDRESS.value()))
                            .path("/persons/010180-07713")
                            .query("name", "Zuzanna")
                            .messageId(Talk.ID)
                            .build(),
                    Talk.NOW.plusSeconds(20));
            binding.metaservices().listClients("EE", Talk.NOW.plusSeconds(20));

            assertThat(calls.get(0))
                    .isEqualTo(new WatchedCall(
                            "xroad-rest",
                            "PUT",
                            "/r1/{service}/messages/*",
                            "localhost",
                            nobody.getPort(),
                            Optional.of(Talk.ADDRESS.value()),
                            Optional.of(Talk.ID.value()),
                            0));
            assertThat(ends.get(0))
                    .isEqualTo(new CallEnd(
                            false,
                            OptionalInt.empty(),
                            Optional.of(Fault.of(Fault.Origin.TRANSPORT, "transport.connection_refused")),
                            Duration.ZERO));
            assertThat(calls.get(1).resendCount()).as("the second server").isEqualTo(1);
            assertThat(ends.get(1)).isEqualTo(new CallEnd(true, OptionalInt.of(200), Optional.empty(), Duration.ZERO));
            assertThat(calls).extracting(WatchedCall::template).endsWith("/r1/{service}/*/*", "/listClients");
            assertThat(calls.toString()).doesNotContain("010180", "Zuzanna");
            assertThat(server.requests())
                    .allMatch(request -> request.header("traceparent").equals(Optional.of(TRACE)));
            assertThat(binding.connections()).isEqualTo(new ConnectionCounts(0, 1, 0));
        }
    }

    @Test
    void tellsFilesFromMessagesByTheirTemplate() throws IOException {
        byte[] plan = "the plan".getBytes(StandardCharsets.UTF_8);
        OutgoingFile file = new OutgoingFile(
                Digest.of(DigestAlgorithm.SHA_256, plan),
                "application/pdf",
                plan.length,
                () -> new ByteArrayInputStream(plan));
        try (RawServer server = RawServer.answering(Talk.named(200, "", "{}"));
                XRoadBinding binding = Talk.at(server.uri()).watch(watch).build()) {
            binding.send(Talk.message(Optional.empty()).with(List.of(file)), Talk.NOW.plusSeconds(20));
        }

        assertThat(calls)
                .extracting(WatchedCall::template)
                .containsExactly("/r1/{service}/messages/*/attachments/*", "/r1/{service}/messages/*");
    }

    @Test
    void tellsWhatTheBusReportedAndWhatGotLost() throws IOException {
        for (RawServer.Script script : List.<RawServer.Script>of(
                Talk.failed(400, "Server.ServerProxy.IOError", ""), RawServer.Line::reset, Talk.named(503, "", ""))) {
            try (RawServer server = RawServer.answering(script);
                    XRoadBinding binding = Talk.at(server.uri()).watch(watch).build()) {
                Talk.send(binding);
            }
        }

        assertThat(ends)
                .extracting(end -> end.fault().map(Fault::code).orElse("none") + " " + end.status() + " " + end.left())
                .containsExactly(
                        "server.serverproxy.io_error OptionalInt[400] true",
                        "transport.connection_lost OptionalInt.empty true",
                        "none OptionalInt[503] true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\r\nX-Evil: 1", "00-short-01", "010180-07713"})
    void sendsOnlyWhatIsATraceparent(String text) throws IOException {
        CallWatch odd = call -> CallWatch.watched(Optional.of(text), end -> {});
        try (RawServer server = RawServer.answering(Talk.named(200, "", "{}"));
                XRoadBinding binding = Talk.at(server.uri()).watch(odd).build()) {
            assertThat(Talk.told(Talk.send(binding))).isEqualTo("delivered");
            assertThat(server.requests().get(0).header("traceparent")).isEmpty();
            assertThat(server.requests().get(0).header("X-Evil")).isEmpty();
        }
    }

    @Test
    void keepsTheTraceThatARequestBrings() throws IOException {
        String own = TRACE.replace("00f0", "11f0");
        try (RawServer server = RawServer.answering(Talk.named(200, "", "{}"));
                XRoadBinding binding = Talk.at(server.uri()).watch(watch).build()) {
            binding.exchange(
                    RawRequest.to(XRoadServiceId.parse(Talk.ADDRESS.value()))
                            .header("TraceParent", own)
                            .messageId(Talk.ID)
                            .build(),
                    Talk.NOW.plusSeconds(20));

            assertThat(server.requests().get(0).headers())
                    .filteredOn(
                            header -> header.toLowerCase(java.util.Locale.ROOT).startsWith("traceparent"))
                    .containsExactly("TraceParent: " + own);
        }
    }

    @Test
    void goesOnUnwatchedWhenTheWatchFails() throws IOException {
        CallWatch broken = call -> {
            throw new IllegalStateException("secret-mark-0071");
        };
        CallWatch atTheEnd = call -> CallWatch.watched(Optional.empty(), end -> {
            throw new IllegalStateException("secret-mark-0072");
        });
        for (CallWatch failing : List.of(broken, atTheEnd)) {
            try (RawServer server = RawServer.answering(Talk.named(200, "", "{}"));
                    XRoadBinding binding = Talk.at(server.uri()).watch(failing).build()) {
                assertThat(Talk.told(Talk.send(binding))).isEqualTo("delivered");
            }
        }
        assertThat(Files.readString(QuietLogsTest.LOG))
                .contains("The watch of calls failed with java.lang.IllegalStateException")
                .doesNotContain("secret-mark-007");
    }

    private static URI nobody() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://localhost:" + socket.getLocalPort());
        }
    }
}
