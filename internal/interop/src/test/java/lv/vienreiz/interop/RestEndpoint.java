// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.interop;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.WrittenForm;

/** An institution with the resource of messages on loopback: it reads each message with the library, and keeps its answers. */
final class RestEndpoint implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, byte[]> answers = new ConcurrentHashMap<>();
    private final List<Object> received = new CopyOnWriteArrayList<>();
    private final List<Findings> findings = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    RestEndpoint(Function<Object, Object> answer) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/", exchange -> handle(exchange, answer));
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    List<Object> received() {
        return received;
    }

    List<Findings> findings() {
        return findings;
    }

    List<String> requests() {
        return requests;
    }

    private void handle(HttpExchange exchange, Function<Object, Object> answer) throws IOException {
        String path = exchange.getRequestURI().getPath();
        requests.add(exchange.getRequestMethod() + " " + path);
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (path.contains("/attachments/")) {
            attachment(exchange, path, body);
            return;
        }
        if (exchange.getRequestMethod().equals("PUT")) {
            put(path, body, answer);
        }
        byte[] known = answers.get(path);
        if (known != null) {
            respond(exchange, 200, "application/json", known);
        } else {
            int status = body.length > 0 ? 422 : 404;
            byte[] problem = ("{\"title\":\"No answer\",\"status\":" + status + "}").getBytes(StandardCharsets.UTF_8);
            respond(exchange, status, "application/problem+json", problem);
        }
    }

    private void attachment(HttpExchange exchange, String path, byte[] body) throws IOException {
        if (exchange.getRequestMethod().equals("PUT")) {
            answers.put(path, body);
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        } else {
            respond(exchange, 200, "application/octet-stream", answers.get(path));
        }
    }

    private void put(String path, byte[] body, Function<Object, Object> answer) {
        Reading<?> reading = Documents.read(body);
        findings.add(reading.findings());
        reading.found().ifPresent(document -> {
            received.add(document);
            answers.put(path, Documents.bytes(answer.apply(document), WrittenForm.JSON));
        });
    }

    private static void respond(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
