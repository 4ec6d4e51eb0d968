// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpEntity;

/** One call under way: how far it came, and the way to end it. */
final class Attempt {

    /** Under this name the attempt travels in the context of its request. */
    static final String KEY = "lv.vienreiz.attempt";

    private static final int SHORT = 64 * 1024;

    private final HttpUriRequestBase request;
    private final String target;
    private final AnswerLimit limit;
    private volatile boolean left;
    private volatile boolean answering;
    private volatile boolean expired;
    private volatile Tunnel tunnel;
    private final ReentrantLock ending = new ReentrantLock();
    private boolean ended;

    Attempt(HttpCall call, RequestConfig limits, AnswerLimit limit, boolean throughProxy) {
        this.limit = limit;
        tunnel = throughProxy ? Tunnel.WANTED : Tunnel.NONE;
        URI uri = call.uri();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        target = (uri.getRawPath().isEmpty() ? "/" : uri.getRawPath()) + query;
        request = new HttpUriRequestBase(call.method(), uri.resolve("/"));
        request.setConfig(limits);
        call.fields().forEach(field -> request.addHeader(field.name(), field.value()));
        call.body().ifPresent(body -> {
            request.addHeader("Content-Type", body.contentType());
            request.setEntity(new SourceEntity(body));
        });
    }

    /** Path and query; they may hold a person, and the library logs those it knows, so it learns them last. */
    String target() {
        return target;
    }

    HttpUriRequestBase request() {
        return request;
    }

    /** From here on bytes of the request may be on the wire. */
    void leaves() {
        left = true;
    }

    /** How far a connection has come that leads through a proxy. */
    enum Tunnel {
        NONE,
        WANTED,
        ASKED_FOR,
        OPEN
    }

    void asksProxy() {
        tunnel = Tunnel.ASKED_FOR;
    }

    void passedProxy() {
        tunnel = Tunnel.OPEN;
    }

    Tunnel tunnel() {
        return tunnel;
    }

    boolean hasLeft() {
        return left;
    }

    boolean isAnswering() {
        return answering;
    }

    /** Cuts the call from another thread, unless it has ended; after {@link #end()} the connection is given back. */
    void expire() {
        ending.lock();
        try {
            if (!ended) {
                expired = true;
                request.cancel();
            }
        } finally {
            ending.unlock();
        }
    }

    /** The call is over: waits for a cut that is under way, since the thread that cuts also gives the connection back. */
    void end() {
        ending.lock();
        try {
            ended = true;
        } finally {
            ending.unlock();
        }
    }

    boolean isExpired() {
        return expired;
    }

    HttpReply read(ClassicHttpResponse response) throws IOException {
        if (!left) {
            // a proxy's refusal is handed out as if the server had answered
            throw new ConnectionClosedException("The proxy opened no tunnel");
        }
        answering = true;
        HttpEntity entity = response.getEntity();
        byte[] body = entity == null ? new byte[0] : body(response.getCode(), entity);
        return new HttpReply(response.getCode(), response.getHeaders(), body);
    }

    private byte[] body(int status, HttpEntity entity) throws IOException {
        if (entity.getContentLength() < 0 && !entity.isChunked()) {
            // such a body ends with its connection, and nobody can tell whether it is whole
            request.cancel();
            throw new ConnectionClosedException("The answer says nowhere how long it is");
        }
        long most = limit.bytes(status);
        if (entity.getContentLength() > most) {
            throw tooLarge();
        }
        if (entity.getContentLength() >= 0 && entity.getContentLength() <= SHORT && !limit.isStreamed(status)) {
            return whole(entity.getContent(), (int) entity.getContentLength());
        }
        try (OutputStream out = limit.open(status)) {
            copy(entity.getContent(), out, most);
            return out instanceof ByteArrayOutputStream held ? held.toByteArray() : new byte[0];
        }
    }

    /** So short an answer may have its place before it is there, whatever the other side announces. */
    private byte[] whole(InputStream in, int length) throws IOException {
        byte[] body = new byte[length];
        // an answer that breaks off is an exception of the library; that it ends here is only known to who reads on
        if (in.readNBytes(body, 0, length) < length || in.read() >= 0) {
            throw new ConnectionClosedException("The answer has another length than it says");
        }
        return body;
    }

    private void copy(InputStream in, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[8192];
        long left = most;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            if (n > left) {
                throw tooLarge();
            }
            left -= n;
            try {
                out.write(buffer, 0, n);
            } catch (IOException | RuntimeException e) {
                request.cancel();
                throw new SinkFailed(e);
            }
        }
    }

    /** Cuts the connection first, because closing a stream politely would read the rest of it. */
    private AnswerTooLarge tooLarge() {
        request.cancel();
        return new AnswerTooLarge();
    }

    /** An answer over the limit. */
    static final class AnswerTooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** The place for the answer took no more of it. */
    static final class SinkFailed extends IOException {
        private static final long serialVersionUID = 1;

        SinkFailed(Exception cause) {
            super(cause);
        }
    }
}
