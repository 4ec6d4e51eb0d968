// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A server of bare sockets that does to a client what a script says, to the byte. */
public final class RawServer implements AutoCloseable {

    /** What is done with one request. */
    public interface Script {
        /**
         * Plays.
         *
         * @param line the connection, with the request already read from it
         * @throws IOException if the client has gone
         */
        void play(Line line) throws IOException;
    }

    private final ServerSocket listener;
    private final Script script;
    private final boolean readsFirst;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger connections = new AtomicInteger();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    private RawServer(Script script, boolean readsFirst) throws IOException {
        this.script = script;
        this.readsFirst = readsFirst;
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    /** A server that reads each request and then plays the script. */
    public static RawServer answering(Script script) throws IOException {
        return new RawServer(script, true);
    }

    /** A server that plays the script as soon as a connection stands, before anything is read. */
    public static RawServer greeting(Script script) throws IOException {
        return new RawServer(script, false);
    }

    public URI uri() {
        return URI.create("http://localhost:" + listener.getLocalPort());
    }

    public URI https() {
        return URI.create("https://localhost:" + listener.getLocalPort());
    }

    public int connections() {
        return connections.get();
    }

    public List<Request> requests() {
        return List.copyOf(requests);
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listener.accept();
                sockets.add(socket);
                connections.incrementAndGet();
                threads.execute(() -> serve(socket));
            }
        } catch (IOException | RejectedExecutionException e) {
            closed.countDown(); // the server was closed: the end of the test
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            while (!socket.isClosed()) {
                Optional<Request> request = readsFirst ? Request.read(socket.getInputStream()) : Optional.empty();
                if (readsFirst && request.isEmpty()) {
                    return;
                }
                request.ifPresent(requests::add);
                script.play(new Line(socket, request, closed));
            }
        } catch (IOException e) {
            // the client has gone, which is what many tests want it to do
        }
    }

    /** Waits until every connection that came has been played to its end. */
    public void awaitEnd() {
        try {
            listener.close();
            threads.shutdown();
            if (!threads.awaitTermination(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("A connection is still open");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        cut();
    }

    /** Ends all connections and takes no more. */
    public void cut() {
        closed.countDown();
        try {
            listener.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }

    /** One connection in the hands of a script. */
    public static final class Line {

        private final Socket socket;
        private final Optional<Request> request;
        private final CountDownLatch closed;

        Line(Socket socket, Optional<Request> request, CountDownLatch closed) {
            this.socket = socket;
            this.request = request;
            this.closed = closed;
        }

        public Request request() {
            return request.orElseThrow();
        }

        public Line raw(String text) throws IOException {
            return raw(text.getBytes(StandardCharsets.UTF_8));
        }

        public Line raw(byte[] bytes) throws IOException {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            return this;
        }

        /** Sends an answer with a length. */
        public void answer(int status, String headers, String body) throws IOException {
            raw("HTTP/1.1 " + status + " Told\r\n" + headers + "Content-Length: "
                    + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body);
        }

        /** Ends the connection so that the other side's next read fails. */
        public void reset() throws IOException {
            socket.setSoLinger(true, 0);
            socket.close();
        }

        /** Ends the connection politely. */
        public void hangUp() throws IOException {
            socket.close();
        }

        /** Reads whatever comes until the client has gone. */
        public void readAll(OutputStream into) throws IOException {
            try {
                socket.getInputStream().transferTo(into);
            } finally {
                socket.close();
            }
        }

        /** Lets a moment pass, as a slow server does; no assertion depends on how long. */
        public void dawdle() {
            try {
                if (closed.await(20, TimeUnit.MILLISECONDS)) {
                    socket.close();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Says nothing until the test ends. */
        public void stall() throws IOException {
            try {
                closed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            socket.close();
        }
    }

    /** What a client sent. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Request(String line, List<String> headers, byte[] body) {

        /** The value of a header. */
        public Optional<String> header(String name) {
            return headers.stream()
                    .filter(h -> h.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(h -> h.substring(name.length() + 1).strip())
                    .findFirst();
        }

        static Optional<Request> read(InputStream in) throws IOException {
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                int b = in.read();
                if (b < 0) {
                    return Optional.empty();
                }
                head.write(b);
            }
            List<String> lines = new ArrayList<>(
                    List.of(head.toString(StandardCharsets.ISO_8859_1).split("\r\n")));
            Request bare = new Request(lines.remove(0), lines, new byte[0]);
            int length = bare.header("Content-Length").map(Integer::parseInt).orElse(0);
            return Optional.of(new Request(bare.line, lines, in.readNBytes(length)));
        }
    }
}
