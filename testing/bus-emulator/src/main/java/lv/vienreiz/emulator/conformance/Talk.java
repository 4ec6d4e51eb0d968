// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.conformance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lv.vienreiz.message.MessageId;

/** Requests to the checked server, each with the headers that X-Road wants. */
final class Talk {

    private static final Duration PATIENCE = Duration.ofSeconds(100);

    private final Target target;
    private final HttpClient http;

    Talk(Target target) {
        this.target = target;
        this.http = target.http();
    }

    Target target() {
        return target;
    }

    static String fresh() {
        return MessageId.random().value();
    }

    Seen put(String id, byte[] body) throws IOException, InterruptedException {
        return finished(id, send("PUT", target.below("/messages/" + id), headers(id), body));
    }

    /** A message that is being executed is asked about until it ends, as its sender would. */
    private Seen finished(String id, Seen first) throws IOException, InterruptedException {
        Seen seen = first;
        for (int i = 0; i < 60 && seen.status() == 202; i++) {
            TimeUnit.MILLISECONDS.sleep(500);
            seen = get(id);
        }
        return seen;
    }

    Seen get(String id) throws IOException, InterruptedException {
        return send("GET", target.below("/messages/" + id), headers(id), new byte[0]);
    }

    Seen putFile(String id, byte[] file, String digest) throws IOException, InterruptedException {
        return send("PUT", target.below("/messages/" + id + "/attachments/" + digest), headers(id), file);
    }

    Seen getFile(String id, String digest) throws IOException, InterruptedException {
        return send("GET", target.below("/messages/" + id + "/attachments/" + digest), headers(id), new byte[0]);
    }

    List<Seen> putAtOnce(String id, byte[] body, int times) throws IOException, InterruptedException {
        List<CompletableFuture<HttpResponse<byte[]>>> calls = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            calls.add(http.sendAsync(
                    request("PUT", target.below("/messages/" + id), headers(id), body),
                    HttpResponse.BodyHandlers.ofByteArray()));
        }
        List<Seen> all = new ArrayList<>();
        for (CompletableFuture<HttpResponse<byte[]>> call : calls) {
            try {
                all.add(finished(id, new Seen(call.get(PATIENCE.toSeconds(), TimeUnit.SECONDS))));
            } catch (ExecutionException | TimeoutException failed) {
                throw new IOException("A call failed", failed);
            }
        }
        return all;
    }

    Map<String, String> headers(String id) {
        return target.isXRoad()
                ? Map.of("X-Road-Client", target.client(), "X-Road-Id", id, "Content-Type", target.contentType())
                : Map.of("Content-Type", target.contentType());
    }

    Seen send(String method, URI uri, Map<String, String> headers, byte[] body)
            throws IOException, InterruptedException {
        return new Seen(http.send(request(method, uri, headers, body), HttpResponse.BodyHandlers.ofByteArray()));
    }

    private static HttpRequest request(String method, URI uri, Map<String, String> headers, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(PATIENCE)
                .method(
                        method,
                        body.length == 0
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return request.build();
    }
}
