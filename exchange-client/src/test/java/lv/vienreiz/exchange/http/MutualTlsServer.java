// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.http;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import lv.vienreiz.exchange.tls.KeyStoreFile;
import lv.vienreiz.exchange.tls.TestKeys;
import lv.vienreiz.exchange.tls.TrustedCertificates;

/** The JDK's own HTTPS server, asking for a client's certificate and answering with the name in it. */
public final class MutualTlsServer implements AutoCloseable {

    private final HttpsServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger handshakes = new AtomicInteger();
    private final Set<InetSocketAddress> connections = ConcurrentHashMap.newKeySet();
    private final AtomicInteger calls = new AtomicInteger();

    public MutualTlsServer(Path key, Path trust, String... protocols) throws IOException, GeneralSecurityException {
        char[] password = TestKeys.PASSWORD.toCharArray();
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(
                KeyStoreFile.of(key, password).keys().getKeyManagers(),
                TrustedCertificates.in(KeyStoreFile.of(trust, password))
                        .managers()
                        .getTrustManagers(),
                null);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.setHttpsConfigurator(new HttpsConfigurator(context) {
            @Override
            public void configure(HttpsParameters parameters) {
                handshakes.incrementAndGet();
                SSLParameters tls = getSSLContext().getDefaultSSLParameters();
                tls.setNeedClientAuth(true);
                if (protocols.length > 0) {
                    tls.setProtocols(protocols);
                }
                parameters.setSSLParameters(tls);
            }
        });
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            connections.add(exchange.getRemoteAddress());
            byte[] name = ((HttpsExchange) exchange)
                    .getSSLSession()
                    .getPeerPrincipal()
                    .getName()
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, name.length);
            exchange.getResponseBody().write(name);
            exchange.close();
        });
        server.setExecutor(threads);
        server.start();
    }

    public URI uri() {
        return URI.create("https://localhost:" + server.getAddress().getPort());
    }

    int handshakes() {
        return handshakes.get();
    }

    int connections() {
        return connections.size();
    }

    int calls() {
        return calls.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
