// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.http;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.impl.io.DefaultManagedHttpClientConnection;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultHttpRequestWriterFactory;
import org.apache.hc.core5.http.impl.io.SocketHolder;
import org.apache.hc.core5.http.io.HttpConnectionFactory;
import org.jspecify.annotations.Nullable;

/**
 * Makes connections that log neither headers nor bodies at any level. The usual ones write both to
 * {@code org.apache.hc.client5.http.wire} as soon as a host turns on debugging for everything.
 */
final class QuietConnections implements HttpConnectionFactory<ManagedHttpClientConnection> {

    private static final Http1Config LIMITS = Http1Config.custom()
            .setMaxLineLength(16 * 1024)
            .setMaxHeaderCount(200)
            .setMaxEmptyLineCount(10)
            .build();

    private static final WholeHeads PARSERS = new WholeHeads(LIMITS);

    private final AtomicLong count = new AtomicLong();

    @Override
    public ManagedHttpClientConnection createConnection(@Nullable Socket socket) throws IOException {
        QuietConnection connection = new QuietConnection("vienreiz-" + count.incrementAndGet());
        if (socket != null) {
            connection.bind(socket);
        }
        return connection;
    }

    private static final class QuietConnection extends DefaultManagedHttpClientConnection {

        @SuppressWarnings("NullAway") // the library takes null for "as usual"
        QuietConnection(String id) {
            super(id, null, null, LIMITS, null, null, new DefaultHttpRequestWriterFactory(LIMITS), PARSERS);
        }

        @Override
        public void bind(Socket socket) throws IOException {
            bind(new SocketHolder(socket));
        }

        @Override
        public void bind(SSLSocket sslSocket, Socket socket) throws IOException {
            bind(new SocketHolder(sslSocket, socket));
        }

        @Override
        protected void onRequestSubmitted(ClassicHttpRequest request) {
            // headers hold whom a request is about
        }

        @Override
        protected void onResponseReceived(ClassicHttpResponse response) {
            // so do the answer's
        }
    }
}
