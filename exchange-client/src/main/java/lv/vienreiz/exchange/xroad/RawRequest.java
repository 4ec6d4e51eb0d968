// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.exchange.http.HttpCall;
import lv.vienreiz.message.MessageId;

/**
 * A request of any form to any service of the bus, for what the library has no word for.
 *
 * <pre>{@code
 * RawRequest.to(XRoadServiceId.parse("LV/GOV/90009115209/land/plots"))
 *         .path("/plots/42")
 *         .query("fields", "area")
 *         .build();
 * }</pre>
 *
 * <p>It keeps its identity however often it is sent; whether a repeat is harmless is for the receiver to say. Security
 * servers log path and query: nothing personal belongs there.
 */
public final class RawRequest {

    private final XRoadServiceId service;
    private final MessageId messageId;
    private final String method;
    private final String target;
    private final List<HttpCall.Field> fields;
    private final Optional<HttpCall.Body> body;

    private RawRequest(Builder builder) {
        service = builder.service;
        messageId = builder.messageId.orElseGet(MessageId::random);
        method = builder.method;
        target = builder.path + builder.query;
        fields = List.copyOf(builder.fields);
        body = builder.body;
    }

    /**
     * Begins a request: a GET of the service's root unless told otherwise.
     *
     * @param service the service
     * @return a builder
     */
    public static Builder to(XRoadServiceId service) {
        return new Builder(service);
    }

    /**
     * The identity, which the bus carries as {@code X-Road-Id}.
     *
     * @return the one that was set, or a random one made with the request
     */
    public MessageId messageId() {
        return messageId;
    }

    XRoadServiceId service() {
        return service;
    }

    String method() {
        return method;
    }

    String target() {
        return target;
    }

    List<HttpCall.Field> fields() {
        return fields;
    }

    Optional<HttpCall.Body> body() {
        return body;
    }

    /** Names verb and service, and nothing that may be personal. */
    @Override
    public String toString() {
        return "RawRequest[" + method + " " + service + ", " + messageId + "]";
    }

    /** Gathers the parts of a request; not safe for use by several threads. */
    public static final class Builder {

        private static final Set<String> METHODS =
                Set.of("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE");

        /** Security servers drop or rewrite these, or they describe the connection and not the request. */
        private static final Set<String> OF_THE_CONNECTION = Set.of(
                "connection",
                "content-length",
                "expect",
                "host",
                "keep-alive",
                "proxy-authenticate",
                "proxy-authorization",
                "proxy-connection",
                "server",
                "te",
                "trailer",
                "transfer-encoding",
                "upgrade",
                "user-agent");

        private final XRoadServiceId service;
        private final List<HttpCall.Field> fields = new ArrayList<>();
        private Optional<MessageId> messageId = Optional.empty();
        private String method = "GET";
        private String path = "";
        private String query = "";
        private Optional<HttpCall.Body> body = Optional.empty();

        private Builder(XRoadServiceId service) {
            this.service = service;
        }

        /**
         * Sets the verb.
         *
         * @param verb one of the eight that X-Road passes on
         * @return this
         * @throws IllegalArgumentException if it is none of them
         */
        public Builder method(String verb) {
            if (!METHODS.contains(verb)) {
                throw new IllegalArgumentException("X-Road passes on " + METHODS + " and no other verb");
            }
            method = verb;
            return this;
        }

        /**
         * Sets the path below the service.
         *
         * @param encoded begins with a slash and is percent-encoded
         * @return this
         * @throws IllegalArgumentException if it is no path, or has dot segments or encoded slashes
         */
        public Builder path(String encoded) {
            try {
                URI uri = HttpCall.get(URI.create("http://service" + encoded)).uri();
                if (!encoded.startsWith("/")
                        || !encoded.equals(uri.getRawPath())
                        || !uri.toString().equals(uri.toASCIIString())) {
                    throw new IllegalArgumentException("not a path");
                }
            } catch (IllegalArgumentException e) {
                // the cause would quote the path, which may hold a person's code against all advice
                throw new IllegalArgumentException(
                        "A path begins with a slash, is percent-encoded, holds neither query nor"
                                + " fragment, and has no '.' or '..' segments or encoded slashes");
            }
            path = encoded;
            return this;
        }

        /**
         * Adds a parameter to the query.
         *
         * @param name its name, not encoded
         * @param value its value, not encoded
         * @return this
         * @throws IllegalArgumentException if one has half a character in it, which no encoding can write
         */
        public Builder query(String name, String value) {
            query += (query.isEmpty() ? "?" : "&") + encode(name) + "=" + encode(value);
            return this;
        }

        private static String encode(String text) {
            if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
                throw new IllegalArgumentException("Half a character (an unpaired surrogate) cannot stand in a query");
            }
            return IdentifierPart.encode(text).replace("+", "%2B").replace("=", "%3D");
        }

        /**
         * Adds a header, which may be repeated.
         *
         * @param name its name; neither one that describes the connection or the body, nor one of X-Road's own, which have
         *     methods of their own
         * @param value printable ASCII
         * @return this
         * @throws IllegalArgumentException if the name is not allowed or the value is not printable ASCII
         */
        public Builder header(String name, String value) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (OF_THE_CONNECTION.contains(lower) || lower.equals("content-type") || lower.startsWith("x-road-")) {
                throw new IllegalArgumentException("Header " + lower.replaceAll("[^a-z-]", "?")
                        + " is not the request's to set: it belongs to the connection, to the body or to X-Road");
            }
            fields.add(new HttpCall.Field(name, value));
            return this;
        }

        /**
         * Sets what to send.
         *
         * @param contentType the media type
         * @param bytes the bytes; not copied, and not to be changed
         * @return this
         * @throws IllegalArgumentException if the media type is not printable ASCII
         */
        public Builder body(String contentType, byte[] bytes) {
            body = Optional.of(HttpCall.Body.of(contentType, bytes));
            return this;
        }

        /**
         * Sets the identity, to send again what was sent before.
         *
         * @param id a random one unless set
         * @return this
         */
        public Builder messageId(MessageId id) {
            messageId = Optional.of(id);
            return this;
        }

        /**
         * Names the person on whose behalf this request is made; security servers log it.
         *
         * @param id a country's two letters and the person's code there; that of the binding unless set
         * @return this
         * @throws IllegalArgumentException if it has another shape
         */
        public Builder userId(String id) {
            return own("X-Road-UserId", LoggedHeaders.requireUserId(id));
        }

        /**
         * Names the case that caused this request; security servers log it.
         *
         * @param caseId printable ASCII, and nothing in the shape of a personal code
         * @return this
         * @throws IllegalArgumentException if it has another shape
         */
        public Builder issue(String caseId) {
            if (!LoggedHeaders.mayBeIssue(caseId)) {
                throw new IllegalArgumentException(
                        "The case goes into the logs of security servers: printable ASCII without"
                                + " anything in the shape of a personal code");
            }
            return own("X-Road-Issue", caseId);
        }

        /**
         * Names the party that this request represents, with or without its class.
         *
         * @param partyClass its class, where it has one
         * @param partyCode its code; that of the binding unless set
         * @return this
         * @throws IllegalArgumentException if a part has a character that X-Road refuses
         */
        public Builder representing(Optional<String> partyClass, String partyCode) {
            return own("X-Road-Represented-Party", IdentifierPart.party(partyClass, partyCode));
        }

        /**
         * Sends this request to one of the provider's security servers.
         *
         * @param server which; the binding's route unless set
         * @return this
         */
        public Builder securityServer(SecurityServerId server) {
            return own("X-Road-Security-Server", server.toString());
        }

        private Builder own(String name, String value) {
            fields.removeIf(field -> field.name().equals(name));
            fields.add(new HttpCall.Field(name, value));
            return this;
        }

        /**
         * Makes the request.
         *
         * @return the request
         */
        public RawRequest build() {
            return new RawRequest(this);
        }
    }
}
