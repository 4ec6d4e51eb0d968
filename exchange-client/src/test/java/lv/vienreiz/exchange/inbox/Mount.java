// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
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
            Request request = Request.reading(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI()
                            .getRawPath()
                            .substring(exchange.getHttpContext().getPath().length()),
                    Headers.of(exchange.getRequestHeaders()),
                    exchange.getRequestBody(),
                    MOST);
            Reply reply = inbox.serve(request, handlers);
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
            exchange.getResponseBody().write(reply.body());
        }
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
