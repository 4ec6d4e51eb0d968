// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.conformance;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;

/**
 * The server that is checked, and what it is asked with. Immutable.
 *
 * <p>The checks send messages that the receiver may act on: point them at a test service only.
 */
public final class Target {

    private static final Pattern SERVICE = Pattern.compile("[^/?#]+(/[^/?#]+){4}");
    private static final Pattern CLIENT = Pattern.compile("[^/?#]+(/[^/?#]+){2,3}");

    private final URI server;
    private final Optional<String> service;
    private final String client;
    private final Optional<SSLContext> tls;
    private final byte[] body;
    private final String contentType;

    private Target(
            URI server,
            Optional<String> service,
            String client,
            Optional<SSLContext> tls,
            byte[] body,
            String contentType) {
        this.server = server;
        this.service = service;
        this.client = client;
        this.tls = tls;
        this.body = body;
        this.contentType = contentType;
    }

    /**
     * Names a security server and a service behind it that is a message resource.
     *
     * @param securityServer its address for information systems
     * @param service five parts, each percent-encoded where it must be
     * @param client three or four parts, which may ask for the service
     * @return the target
     * @throws IllegalArgumentException if one of them has another shape
     */
    public static Target xroad(URI securityServer, String service, String client) {
        if (!SERVICE.matcher(service).matches() || !CLIENT.matcher(client).matches()) {
            throw new IllegalArgumentException("Found service '" + service + "' and client '" + client
                    + "', expected five parts and three or four with / between them");
        }
        return new Target(
                base(securityServer), Optional.of(service), client, Optional.empty(), json(), "application/json");
    }

    /**
     * Names a message resource without X-Road in between.
     *
     * @param resource what stands before {@code /messages/}
     * @return the target
     * @throws IllegalArgumentException if it is no address of HTTP
     */
    public static Target resource(URI resource) {
        return new Target(base(resource), Optional.empty(), "", Optional.empty(), json(), "application/json");
    }

    private static byte[] json() {
        return "{\"check\":\"conformance\"}".getBytes(StandardCharsets.UTF_8);
    }

    private static URI base(URI uri) {
        boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        if (!http || uri.getHost() == null || uri.getRawQuery() != null) {
            throw new IllegalArgumentException("Found '" + uri + "', expected http(s)://host[:port][/path]");
        }
        String text = uri.toString();
        return URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
    }

    /**
     * The same target with the trust and the key for {@code https}.
     *
     * @param context whom to trust, and by what to be known
     * @return the changed target
     */
    public Target tls(SSLContext context) {
        return new Target(server, service, client, Optional.of(context), body, contentType);
    }

    /**
     * The same target with a body that the receiver understands; without it, a small JSON object that it may refuse.
     *
     * @param type the media type
     * @param content the body; copied
     * @return the changed target
     */
    public Target sending(String type, byte[] content) {
        return new Target(server, service, client, tls, content.clone(), type);
    }

    boolean isXRoad() {
        return service.isPresent();
    }

    String client() {
        return client;
    }

    String service() {
        return service.orElse("");
    }

    byte[] body() {
        return body.clone();
    }

    String contentType() {
        return contentType;
    }

    /** The address of a path on the server itself. */
    URI at(String path) {
        return URI.create(server + path);
    }

    /** The address of a path of the service. */
    URI below(String path) {
        return at(service.map(id -> "/r1/" + id).orElse("") + path);
    }

    HttpClient http() {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(10));
        tls.ifPresent(builder::sslContext);
        return builder.build();
    }

    @Override
    public String toString() {
        return "Target[" + server + service.map(id -> " " + id).orElse("") + "]";
    }
}
