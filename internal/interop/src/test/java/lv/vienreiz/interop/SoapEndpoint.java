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
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.message.DataRefusal;

/** An institution that speaks SOAP 1.1 on loopback: it takes the document out of the envelope and reads it with the library. */
final class SoapEndpoint implements AutoCloseable {

    private static final Pattern BODY = Pattern.compile("<(\\w+):Body[^>]*>(.*)</\\1:Body>", Pattern.DOTALL);
    private static final String ENVELOPE = "http://schemas.xmlsoap.org/soap/envelope/";

    private final HttpServer server;
    private final List<Object> received = new CopyOnWriteArrayList<>();
    private final List<String> actions = new CopyOnWriteArrayList<>();

    SoapEndpoint(Function<Object, Object> answer) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/", exchange -> handle(exchange, answer));
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    List<Object> received() {
        return received;
    }

    List<String> actions() {
        return actions;
    }

    private void handle(HttpExchange exchange, Function<Object, Object> answer) throws IOException {
        String envelope = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        actions.add(String.valueOf(exchange.getRequestHeaders().getFirst("SOAPAction")));
        Matcher body = BODY.matcher(envelope);
        if (!body.find()) {
            throw new IllegalStateException("Not a SOAP envelope");
        }
        Reading<?> reading = Documents.read(body.group(2).getBytes(StandardCharsets.UTF_8));
        Object document = reading.orElseThrow();
        received.add(document);
        Object answered = answer.apply(document);
        String content = new String(Documents.bytes(answered, WrittenForm.XML), StandardCharsets.UTF_8);
        content = content.substring(content.indexOf("?>") + 2);
        boolean refusal = answered instanceof DataRefusal;
        String inside = refusal
                ? "<s:Fault><faultcode>s:Client</faultcode><faultstring>refused</faultstring><detail>" + content
                        + "</detail></s:Fault>"
                : content;
        byte[] bytes = ("<s:Envelope xmlns:s=\"" + ENVELOPE + "\"><s:Body>" + inside + "</s:Body></s:Envelope>")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/xml; charset=utf-8");
        exchange.sendResponseHeaders(refusal ? 500 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
