// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.emulator.wire.Fields;
import lv.vienreiz.emulator.wire.Head;
import lv.vienreiz.emulator.xroad.Identifiers;
import lv.vienreiz.emulator.xroad.ServiceAddress;

/** A request as it reaches a {@link Provider}: after both security servers, with the headers that they let pass. Immutable. */
public final class Request {

    private final Head head;
    private final ServiceAddress address;
    private final Identifiers client;
    private final String messageId;
    private final String requestId;
    private final byte[] body;

    Request(Head head, ServiceAddress address, Identifiers client, String messageId, String requestId, byte[] body) {
        this.head = head;
        this.address = address;
        this.client = client;
        this.messageId = messageId;
        this.requestId = requestId;
        this.body = body;
    }

    /**
     * Gives the method.
     *
     * @return such as {@code PUT}
     */
    public String method() {
        return head.method();
    }

    /**
     * Gives the path below the service, as sent.
     *
     * @return empty, or beginning with {@code /}; still percent-encoded
     */
    public String path() {
        return address.path();
    }

    /**
     * Gives the query, as sent.
     *
     * @return what follows the question mark, if there is one
     */
    public Optional<String> query() {
        return head.query();
    }

    /**
     * Gives the service's identifier.
     *
     * @return such as {@code LV/GOV/90000069281/burial/applications}, each part percent-encoded where it must be
     */
    public String service() {
        return address.service().toString();
    }

    /**
     * Gives the identifier of the client, from {@code X-Road-Client}.
     *
     * @return a member or subsystem, each part percent-encoded where it must be
     */
    public String client() {
        return client.toString();
    }

    /**
     * Gives the identity of the message, {@code X-Road-Id}: the client's, or the one that its server made.
     *
     * @return the identity; the same in each repeat if the client keeps it
     */
    public String messageId() {
        return messageId;
    }

    /**
     * Gives the identity of this exchange, {@code X-Road-Request-Id}, made by the client's server.
     *
     * @return an identity that no other exchange has
     */
    public String requestId() {
        return requestId;
    }

    /**
     * Gives the last value of a header.
     *
     * @param name its name, in any case
     * @return the value, if the header is there
     */
    public Optional<String> header(String name) {
        return head.fields().last(name);
    }

    /**
     * Gives all headers.
     *
     * @return the values by name; looking up a name ignores the case of letters
     */
    public Map<String, List<String>> headers() {
        return head.fields().byName();
    }

    /**
     * Gives the body.
     *
     * @return a copy of the bytes; empty if there is no body
     */
    public byte[] body() {
        return body.clone();
    }

    /**
     * Gives the body as text.
     *
     * @return the body read as UTF-8
     */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    Fields fields() {
        return head.fields();
    }

    ServiceAddress address() {
        return address;
    }

    Identifiers clientId() {
        return client;
    }

    byte[] bytes() {
        return body;
    }

    Head head() {
        return head;
    }

    /** Shows method, service and length only: path, headers and body can hold personal data. */
    @Override
    public String toString() {
        return "Request[" + method() + " " + service() + ", " + body.length + " bytes]";
    }
}
