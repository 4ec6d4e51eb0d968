// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.sample.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import lv.vienreiz.contract.Trouble;
import lv.vienreiz.emulator.wire.Answer;
import lv.vienreiz.emulator.wire.Content;
import lv.vienreiz.emulator.wire.Fields;
import lv.vienreiz.emulator.wire.Head;
import lv.vienreiz.emulator.wire.HttpConnection;
import lv.vienreiz.emulator.wire.HttpListener;

/** An HTTP server on a port of the loopback address, on which trouble can be brought. Safe for use by several threads. */
public final class TroubledServer implements AutoCloseable {

    /** What a bus does with a request. */
    @FunctionalInterface
    public interface Handler {

        /**
         * Handles a request.
         *
         * @param head its head
         * @param body its body
         * @return the answer, with a body of at least one byte
         */
        Answer answer(Head head, byte[] body);
    }

    private static final int LARGEST = 32 * 1024 * 1024;

    private final Handler handler;
    private final Predicate<Head> suffering;
    private final HttpListener listener;
    private final Queue<Trouble> troubles = new ConcurrentLinkedQueue<>();
    private final CountDownLatch closing = new CountDownLatch(1);

    /**
     * Opens a server.
     *
     * @param name the beginning of the names of its threads
     * @param suffering the requests on which trouble is brought; the others always fare well
     * @param handler the bus
     */
    public TroubledServer(String name, Predicate<Head> suffering, Handler handler) {
        this.handler = handler;
        this.suffering = suffering;
        this.listener = new HttpListener(name, 0, Optional.empty(), this::serve);
        heal();
    }

    /**
     * Makes an answer that names its message.
     *
     * @param status the HTTP status
     * @param request the head of the request
     * @param text the body
     * @return the answer
     */
    public static Answer text(int status, Head request, String text) {
        return answer(status, request, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Makes an answer that names its message.
     *
     * @param status the HTTP status
     * @param request the head of the request
     * @param contentType the media type
     * @param body the body
     * @return the answer
     */
    public static Answer answer(int status, Head request, String contentType, byte[] body) {
        Fields fields = Fields.NONE
                .with("Content-Type", contentType)
                .with(Wire.MESSAGE_ID, request.fields().last(Wire.MESSAGE_ID).orElse("none"));
        return new Answer(status, fields, Content.of(body));
    }

    /**
     * Gives the address.
     *
     * @return {@code http}, the loopback address and the port
     */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + listener.port());
    }

    /**
     * Brings trouble on the next request that may suffer.
     *
     * @param trouble any
     */
    public void next(Trouble trouble) {
        if (trouble == Trouble.UNREACHABLE) {
            listener.stopListening();
        } else {
            troubles.add(trouble);
        }
    }

    /** Listens again, if it does not. */
    public void heal() {
        try {
            listener.listen();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private void serve(HttpConnection connection) throws IOException {
        while (connection.awaitRequest()) {
            Optional<Head> head = connection.readHead();
            if (head.isEmpty()) {
                return;
            }
            byte[] body = connection.readBody(LARGEST).bytes();
            Optional<Trouble> trouble =
                    suffering.test(head.get()) ? Optional.ofNullable(troubles.poll()) : Optional.empty();
            if (trouble.isPresent()) {
                suffer(trouble.get(), connection, head.get(), body);
                return;
            }
            connection.send(handler.answer(head.get(), body));
        }
    }

    private void suffer(Trouble trouble, HttpConnection connection, Head head, byte[] body) throws IOException {
        switch (trouble) {
            case BUSY, UNREACHABLE -> connection.send(text(503, head, "busy"));
            case LOST_REQUEST -> connection.reset();
            case SILENCE -> awaitClosing();
            case LOST_ANSWER -> {
                handler.answer(head, body);
                connection.reset();
            }
            case CUT_ANSWER -> {
                Answer answer = handler.answer(head, body);
                connection.sendUpTo(answer, answer.content().length() / 2);
                connection.reset();
            }
            case GARBAGE -> {
                handler.answer(head, body);
                connection.sendRaw("not HTTP at all\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            case ANSWER_TO_ANOTHER -> {
                Answer answer = handler.answer(head, body);
                connection.send(answer.with(answer.fields().replacing(Wire.MESSAGE_ID, "another")));
            }
        }
    }

    private void awaitClosing() {
        try {
            closing.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        listener.close();
    }
}
