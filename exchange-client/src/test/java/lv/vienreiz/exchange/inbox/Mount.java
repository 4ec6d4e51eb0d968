// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An inbox on the JDK's own HTTP server. */
final class Mount implements AutoCloseable {

    private static final int MOST = 10_000;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    private Mount(HttpServer server) {
        this.server = server;
    }

    static Mount of(String path, Inbox inbox, Handlers handlers) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Mount mount = new Mount(server);
        server.setExecutor(mount.threads);
        server.createContext(path, exchange -> serve(exchange, inbox, handlers));
        server.start();
        return mount;
    }

    private static void serve(HttpExchange exchange, Inbox inbox, Handlers handlers) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI()
                    .getRawPath()
                    .substring(exchange.getHttpContext().getPath().length());
            String method = exchange.getRequestMethod();
            if (method.equals("GET") && Inbox.isFile(path)) {
                write(exchange, inbox.give(path, Headers.of(exchange.getRequestHeaders())));
            } else {
                write(exchange, reply(exchange, method, path, inbox, handlers));
            }
        }
    }

    private static Reply reply(HttpExchange exchange, String method, String path, Inbox inbox, Handlers handlers)
            throws IOException {
        Headers headers = Headers.of(exchange.getRequestHeaders());
        return method.equals("PUT") && Inbox.isFile(path)
                ? inbox.take(path, headers, exchange.getRequestBody())
                : inbox.serve(Request.reading(method, path, headers, exchange.getRequestBody(), MOST), handlers);
    }

    private static void write(HttpExchange exchange, Reply reply) throws IOException {
        head(exchange, reply.status(), reply.headers(), reply.body().length);
        exchange.getResponseBody().write(reply.body());
    }

    private static void write(HttpExchange exchange, FileReply reply) throws IOException {
        head(exchange, reply.status(), reply.headers(), reply.length());
        reply.writeTo(exchange.getResponseBody());
    }

    private static void head(HttpExchange exchange, int status, Map<String, String> headers, long length)
            throws IOException {
        headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        exchange.sendResponseHeaders(status, length == 0 ? -1 : length);
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
