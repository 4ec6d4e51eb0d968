// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;

/**
 * A body read while it is sent. Its last bytes leave only once it is certain that it has the length that was announced, so
 * that a body that fails, in whatever way, is one that the other side never had whole.
 */
final class SourceEntity extends AbstractHttpEntity {

    private final HttpCall.Body body;

    SourceEntity(HttpCall.Body body) {
        super((String) null, null, false);
        this.body = body;
    }

    /** The bytes could not be read, or were not as many as announced. */
    static final class SourceFailed extends IOException {
        private static final long serialVersionUID = 1;

        SourceFailed() {
            super("The body is not as long as announced");
        }

        SourceFailed(Exception cause) {
            super(cause);
        }
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        if (body.held().isPresent()) {
            out.write(body.held().get());
        } else {
            copyTo(out);
        }
    }

    private void copyTo(OutputStream out) throws IOException {
        InputStream in = open();
        try {
            byte[] buffer = new byte[(int) Math.max(1, Math.min(8192, body.length()))];
            long left = body.length();
            while (left > 0) {
                int n = read(in, buffer, (int) Math.min(buffer.length, left));
                left -= n;
                if (left == 0) {
                    requireEnd(in);
                }
                out.write(buffer, 0, n);
            }
            if (body.length() == 0) {
                requireEnd(in);
            }
        } finally {
            close(in);
        }
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException | RuntimeException e) {
            // by now it has given all that was announced, or has failed before
        }
    }

    private InputStream open() throws SourceFailed {
        try {
            return body.open();
        } catch (IOException | RuntimeException e) {
            throw new SourceFailed(e);
        }
    }

    private static int read(InputStream in, byte[] buffer, int most) throws SourceFailed {
        int n;
        try {
            n = in.read(buffer, 0, most);
        } catch (IOException | RuntimeException e) {
            throw new SourceFailed(e);
        }
        if (n < 0) {
            throw new SourceFailed();
        }
        return n;
    }

    private static void requireEnd(InputStream in) throws SourceFailed {
        try {
            if (in.read() >= 0) {
                throw new SourceFailed();
            }
        } catch (SourceFailed e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new SourceFailed(e);
        }
    }

    @Override
    public InputStream getContent() throws IOException {
        return body.open();
    }

    @Override
    public long getContentLength() {
        return body.length();
    }

    @Override
    public boolean isStreaming() {
        return false;
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public void close() {
        // each writing opens and closes its own stream
    }
}
