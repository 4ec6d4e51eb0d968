// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.wire;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSocket;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpVersion;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpServerConnection;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * The server's end of one connection: a sequence of requests and answers that can be cut at any point.
 *
 * <p>One thread serves it; {@link #reset()} and {@link #close()} may be called by any thread.
 */
public final class HttpConnection implements Closeable {

    private static final Http1Config LIMITS = Http1Config.custom()
            .setMaxLineLength(16 * 1024)
            .setMaxHeaderCount(200)
            .build();
    private static final Timeout IDLE = Timeout.ofMinutes(10);

    /** What can be broken, so that the other side reads a reset and no farewell of TLS. */
    private final Socket raw;

    private final Socket socket;
    private final DefaultBHttpServerConnection http;
    private Optional<X509Certificate> certificate = Optional.empty();
    private @Nullable ClassicHttpRequest request;
    private boolean lastRequest;

    private HttpConnection(Socket raw, Socket socket) throws IOException {
        this.raw = raw;
        this.socket = socket;
        this.http = new DefaultBHttpServerConnection("http", LIMITS);
        raw.setTcpNoDelay(true);
        http.bind(socket);
    }

    static HttpConnection over(Socket accepted, Optional<SSLContext> tls) throws IOException {
        return new HttpConnection(accepted, tls.isPresent() ? secured(accepted, tls.get()) : accepted);
    }

    private static Socket secured(Socket accepted, SSLContext tls) throws IOException {
        SSLSocket layered = (SSLSocket) tls.getSocketFactory()
                .createSocket(accepted, accepted.getInetAddress().getHostAddress(), accepted.getPort(), true);
        layered.setUseClientMode(false);
        layered.setWantClientAuth(true);
        return layered;
    }

    void shakeHands() throws IOException {
        if (socket instanceof SSLSocket layered) {
            layered.startHandshake();
            try {
                certificate = Optional.of((X509Certificate) layered.getSession().getPeerCertificates()[0]);
            } catch (SSLPeerUnverifiedException none) {
                certificate = Optional.empty();
            }
        }
    }

    /**
     * Gives the certificate that the client has shown.
     *
     * @return the client's own certificate; empty if the connection is plain, or the client has shown none
     */
    public Optional<X509Certificate> certificate() {
        return certificate;
    }

    /**
     * Waits until the first byte of a request is here; nothing of it is interpreted.
     *
     * @return false if no request will come: the connection was closed, or silent for ten minutes
     * @throws IOException if the connection is broken
     */
    public boolean awaitRequest() throws IOException {
        try {
            return !lastRequest && http.isOpen() && http.isDataAvailable(IDLE);
        } catch (SocketTimeoutException silent) {
            return false;
        }
    }

    /**
     * Reads the head of the next request.
     *
     * @return the head; empty if the client closed the connection instead
     * @throws UnreadableRequestException if it is not a request
     * @throws IOException if the connection is broken
     */
    public Optional<Head> readHead() throws IOException {
        try {
            ClassicHttpRequest received = http.receiveRequestHeader();
            request = received;
            return received == null ? Optional.empty() : Optional.of(headOf(received));
        } catch (HttpException unreadable) {
            throw new UnreadableRequestException(unreadable);
        }
    }

    /**
     * Reads the body of the request whose head was read; asks the client to continue where it waits for that.
     *
     * @param limit how many bytes to keep
     * @return the body
     * @throws UnreadableRequestException if the body's framing is wrong
     * @throws IOException if the connection is broken
     */
    public ReceivedBody readBody(long limit) throws IOException {
        ClassicHttpRequest current = request;
        if (current == null) {
            throw new IllegalStateException("The head comes first");
        }
        try {
            http.receiveRequestEntity(current);
            HttpEntity entity = current.getEntity();
            if (entity == null) {
                return ReceivedBody.NONE;
            }
            if (current.containsHeader(HttpHeaders.EXPECT)) {
                http.sendResponseHeader(new BasicClassicHttpResponse(100));
                http.flush();
            }
            try (InputStream in = entity.getContent()) {
                return ReceivedBody.read(in, limit);
            }
        } catch (HttpException unreadable) {
            throw new UnreadableRequestException(unreadable);
        }
    }

    /**
     * Sends a whole answer.
     *
     * @param answer what to send
     * @throws IOException if the client is gone
     */
    public void send(Answer answer) throws IOException {
        sendUpTo(answer, answer.content().length());
    }

    /**
     * Sends the head of an answer, which promises the whole body, and only the beginning of the body.
     *
     * @param answer what is promised
     * @param count how many bytes of the body are sent
     * @throws IOException if the client is gone
     */
    public void sendUpTo(Answer answer, long count) throws IOException {
        ClassicHttpResponse head = new BasicClassicHttpResponse(answer.status());
        answer.fields().list().forEach(field -> head.addHeader(field.name(), field.value()));
        boolean bodiless = answer.status() == 204 || answer.status() == 304;
        if (!bodiless) {
            head.setHeader(HttpHeaders.CONTENT_LENGTH, answer.content().length());
        }
        if (lastRequest) {
            head.setHeader(HttpHeaders.CONNECTION, "close");
        }
        try {
            http.sendResponseHeader(head);
        } catch (HttpException impossible) {
            throw new IOException("The answer's head cannot be written", impossible);
        }
        http.flush();
        if (!bodiless && !isAskedForHeadOnly()) {
            OutputStream out = socket.getOutputStream();
            answer.content().writeTo(out, count);
            out.flush();
        }
    }

    /**
     * Sends bytes that need not be HTTP.
     *
     * @param bytes what to send
     * @throws IOException if the client is gone
     */
    public void sendRaw(byte[] bytes) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(bytes);
        out.flush();
    }

    /** Promises that no further request will be read on this connection. */
    public void endAfterThisRequest() {
        lastRequest = true;
    }

    /** Ends the connection in order: the client reads the end of the stream. */
    @Override
    public void close() {
        try {
            if (!socket.isClosed()) {
                socket.shutdownOutput();
            }
        } catch (IOException alreadyGone) {
            // the client has ended the connection first: nothing is left to end
        }
        close(socket);
    }

    /** Breaks the connection: the client's next read fails with a reset. */
    public void reset() {
        try {
            raw.setSoLinger(true, 0);
        } catch (IOException alreadyGone) {
            // the client has ended the connection first: nothing is left to break
        }
        close(raw);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // closing is all that was wanted
        }
    }

    private boolean isAskedForHeadOnly() {
        return request != null && "HEAD".equals(request.getMethod());
    }

    private Head headOf(ClassicHttpRequest received) {
        List<Field> fields = new ArrayList<>();
        for (Iterator<Header> i = received.headerIterator(); i.hasNext(); ) {
            Header header = i.next();
            fields.add(new Field(header.getName(), header.getValue() == null ? "" : header.getValue()));
        }
        Fields all = new Fields(fields);
        boolean persistent =
                received.getVersion() == null || received.getVersion().greaterEquals(HttpVersion.HTTP_1_1);
        lastRequest = !persistent || all.all(HttpHeaders.CONNECTION).stream().anyMatch("close"::equalsIgnoreCase);
        String target = received.getPath() == null ? "/" : received.getPath();
        int mark = target.indexOf('?');
        return mark < 0
                ? new Head(received.getMethod(), target, Optional.empty(), all)
                : new Head(
                        received.getMethod(), target.substring(0, mark), Optional.of(target.substring(mark + 1)), all);
    }
}
