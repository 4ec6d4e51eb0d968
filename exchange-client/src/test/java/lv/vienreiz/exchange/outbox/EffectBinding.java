// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.spi.Capabilities;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.message.MessageId;

/** The way to an {@link EffectReceiver}, by a connection for each call. */
record EffectBinding(int port) implements BusBinding {

    private static final Fault REFUSED = Fault.of(Fault.Origin.TRANSPORT, "transport.connection_refused");
    private static final Fault LOST = Fault.of(Fault.Origin.TRANSPORT, "transport.connection_lost");
    private static final String BUSY = "BUSY";

    @Override
    public Outcome<Answer> send(OutgoingMessage message, Instant deadline) {
        MessageId id = message.messageId();
        String caseId = message.caseId().orElseThrow().replace(' ', '-');
        return switch (call("PUT " + id + " " + caseId, deadline)) {
            case "DELIVERED" -> new Outcome.Delivered<>(id, answer());
            case "ACCEPTED" ->
                new Outcome.InDoubt<>(id, new Fault(Fault.Origin.BUS, ACCEPTED, "taken", "ticket-of-" + id));
            case BUSY -> new Outcome.NotSent<>(id, REFUSED, Instant.EPOCH);
            default -> new Outcome.InDoubt<>(id, LOST);
        };
    }

    @Override
    public Inquiry ask(Question question, Instant deadline) {
        return switch (call("GET " + question.messageId(), deadline)) {
            case "EXECUTED" -> new Inquiry.Executed(answer());
            case "UNKNOWN" -> new Inquiry.Unknown();
            case "IN_PROGRESS" -> new Inquiry.InProgress();
            default -> new Inquiry.NotAnswered(LOST);
        };
    }

    @Override
    public boolean release(Question question, Instant deadline) {
        return call("FREE " + question.messageId(), deadline).equals("FREED");
    }

    /** Gives the whole answer; "BUSY" where nothing can have left, and anything else where nobody knows. */
    private String call(String request, Instant deadline) {
        long left = Duration.between(Clock.systemUTC().instant(), deadline).toMillis();
        if (left <= 0) {
            return BUSY;
        }
        try (Socket socket = new Socket()) {
            try {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) left);
            } catch (ConnectException e) {
                return BUSY;
            }
            socket.setSoTimeout((int) left);
            socket.getOutputStream().write((request + " END\n").getBytes(UTF_8));
            String line = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8)).readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(1000, false, true);
    }

    @Override
    public void close() {}

    private static Answer answer() {
        return new Answer("text/plain", "taken".getBytes(UTF_8), "");
    }
}
