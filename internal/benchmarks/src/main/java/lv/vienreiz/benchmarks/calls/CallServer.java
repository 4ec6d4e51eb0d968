// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks.calls;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/**
 * The server of the measurement, in a process of its own: it reads each request and gives the same receipt. A line on its
 * standard input is answered with the TLS handshakes and the connections so far.
 */
public final class CallServer {

    private final AtomicInteger handshakes = new AtomicInteger();
    private final Set<InetSocketAddress> connections = ConcurrentHashMap.newKeySet();

    private CallServer() {}

    /**
     * Serves until its standard input ends.
     *
     * @param arguments a folder with keys, for mutual TLS; nothing for plain HTTP
     * @throws IOException if there is no port
     * @throws GeneralSecurityException if the keys cannot be used
     */
    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        new CallServer().serve(arguments);
    }

    private void serve(String[] arguments) throws IOException, GeneralSecurityException {
        InetSocketAddress anywhere = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        HttpServer server = arguments.length == 0 ? HttpServer.create(anywhere, 100) : mutual(anywhere, arguments[0]);
        byte[] receipt = Letters.receipt();
        server.createContext("/", exchange -> answer(exchange, receipt));
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(server.getAddress().getPort());
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (in.readLine() != null) {
            out.println(handshakes.get() + " " + connections.size());
        }
        System.exit(0);
    }

    private HttpServer mutual(InetSocketAddress anywhere, String keys) throws IOException, GeneralSecurityException {
        SSLContext context = Keys.in(Path.of(keys)).context("server", "client");
        HttpsServer server = HttpsServer.create(anywhere, 100);
        server.setHttpsConfigurator(new HttpsConfigurator(context) {
            @Override
            public void configure(HttpsParameters parameters) {
                handshakes.incrementAndGet();
                SSLParameters tls = getSSLContext().getDefaultSSLParameters();
                tls.setNeedClientAuth(true);
                parameters.setSSLParameters(tls);
            }
        });
        return server;
    }

    private void answer(HttpExchange exchange, byte[] receipt) throws IOException {
        connections.add(exchange.getRemoteAddress());
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders()
                .set("X-Road-Id", exchange.getRequestHeaders().getFirst("X-Road-Id"));
        exchange.sendResponseHeaders(200, receipt.length);
        exchange.getResponseBody().write(receipt);
        exchange.close();
    }
}
