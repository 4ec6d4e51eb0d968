// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.examples.register;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import lv.vienreiz.exchange.inbox.FileReply;
import lv.vienreiz.exchange.inbox.Handlers;
import lv.vienreiz.exchange.inbox.Headers;
import lv.vienreiz.exchange.inbox.Inbox;
import lv.vienreiz.exchange.inbox.Reply;
import lv.vienreiz.exchange.inbox.Request;

/**
 * An inbox on the JDK's own HTTP server: all that any server has to do for one. Let nobody but the security server reach it, for
 * the inbox believes its headers.
 */
final class MessageServer implements AutoCloseable {

    private static final int MOST_BYTES = 1024 * 1024;
    private static final int THREADS = 8;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    private MessageServer(HttpServer server) {
        this.server = server;
    }

    static MessageServer open(InetSocketAddress address, String path, Inbox inbox, Handlers handlers)
            throws IOException {
        HttpServer server = HttpServer.create(address, 0);
        MessageServer opened = new MessageServer(server);
        server.setExecutor(opened.threads);
        server.createContext(path, exchange -> serve(exchange, inbox, handlers));
        server.start();
        return opened;
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
                : inbox.serve(Request.reading(method, path, headers, exchange.getRequestBody(), MOST_BYTES), handlers);
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
        return URI.create("http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(1);
        threads.shutdown();
    }
}
