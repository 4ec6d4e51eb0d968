// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.http.RawServer;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.message.MessageId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Three real servers that fail in any order, and what that makes of the messages. */
class FailoverPropertyTest {

    /** What a server does with one request, and whether the request provably goes no further. */
    enum Deed {
        RESET(false),
        HANG_UP(false),
        HALF_AN_ANSWER(false),
        GARBAGE(false),
        NO_ID(false),
        TAKEN(false),
        REFUSED(false),
        LOST_BEHIND(false),
        RECEIVER_BUSY(false),
        RECEIVER_BROKEN(false),
        UNDER_MAINTENANCE(true),
        NOBODY_REACHED(true),
        PROXY_BUSY(true);

        private final boolean keptBack;

        Deed(boolean keptBack) {
            this.keptBack = keptBack;
        }

        void on(RawServer.Line line) throws IOException {
            String id = "X-Road-Id: " + line.request().header("X-Road-Id").orElseThrow() + "\r\n";
            switch (this) {
                case RESET -> line.reset();
                case HANG_UP -> line.hangUp();
                case HALF_AN_ANSWER ->
                    line.raw("HTTP/1.1 200 OK\r\n" + id + "Content-Length: 9\r\n\r\n{")
                            .hangUp();
                case GARBAGE -> line.raw("220 mail.example ESMTP\r\n\r\n").hangUp();
                case NO_ID -> line.answer(200, "", "{}");
                case TAKEN -> line.answer(200, id, "{}");
                case REFUSED -> fails(line, "server.serverproxy.access_denied", "");
                case LOST_BEHIND -> fails(line, "Server.ServerProxy.IOError", "Read timed out");
                case RECEIVER_BUSY -> line.answer(429, id, "");
                case RECEIVER_BROKEN -> line.answer(500, id, "");
                case UNDER_MAINTENANCE -> fails(line, "Server.ClientProxy.MaintenanceMode", "");
                case NOBODY_REACHED ->
                    fails(line, "server.clientproxy.network_error", "Could not connect to any target host");
                case PROXY_BUSY -> line.answer(503, "Retry-After: 1\r\n", "");
            }
        }

        private static void fails(RawServer.Line line, String code, String text) throws IOException {
            Talk.failed(500, code, text).play(line);
        }
    }

    @Property(tries = 60)
    void neverSendsAMessageInDoubtToAnotherServer(@ForAll @Size(min = 3, max = 30) List<Deed> deeds)
            throws IOException {
        Deque<Deed> left = new ArrayDeque<>(deeds);
        List<Deed> done = Collections.synchronizedList(new ArrayList<>());
        RawServer.Script script = line -> {
            Deed deed = left.isEmpty() ? Deed.TAKEN : left.removeFirst();
            done.add(deed);
            deed.on(line);
        };
        try (RawServer a = RawServer.answering(script);
                RawServer b = RawServer.answering(script);
                RawServer c = RawServer.answering(script);
                XRoadBinding binding = XRoad.at(a.uri(), Talk.CLIENT)
                        .orAt(b.uri())
                        .orAt(c.uri())
                        .clock(Clock.fixed(Talk.NOW, ZoneOffset.UTC))
                        .build()) {
            while (!left.isEmpty()) {
                done.clear();
                Outcome<Answer> outcome = binding.send(message(), Talk.NOW.plusSeconds(20));

                assertThat(done.subList(0, done.size() - 1))
                        .as("before the last attempt")
                        .allMatch(deed -> deed.keptBack);
                assertThat(outcome instanceof Outcome.NotSent)
                        .as("%s after %s", Talk.told(outcome), done)
                        .isEqualTo(last(done).keptBack || last(done) == Deed.RECEIVER_BUSY);
                assertThat(outcome instanceof Outcome.Delivered).isEqualTo(last(done) == Deed.TAKEN);
                assertThat(done).hasSizeLessThanOrEqualTo(3);
                assertThat(binding.leasedConnections()).isZero();
            }
        }
    }

    private static Deed last(List<Deed> done) {
        return done.get(done.size() - 1);
    }

    private static OutgoingMessage message() {
        return new OutgoingMessage(
                MessageId.random(),
                Talk.ADDRESS,
                "application/json",
                "{}".getBytes(StandardCharsets.UTF_8),
                Optional.empty(),
                Optional.empty());
    }
}
