// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A complete answer. */
public final class HttpReply {

    private final int status;
    private final Map<String, List<String>> fields;
    private final byte[] body;

    HttpReply(int status, Map<String, List<String>> fields, byte[] body) {
        this.status = status;
        this.fields = fields;
        this.body = body;
    }

    /**
     * The status code.
     *
     * @return three digits
     */
    public int status() {
        return status;
    }

    /**
     * The body.
     *
     * @return the bytes, not copied and not to be changed
     */
    public byte[] body() {
        return body;
    }

    /**
     * Looks up a header; of a repeated one the last.
     *
     * @param name its name in any case
     * @return its value, without spaces around
     */
    public Optional<String> field(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    /**
     * All headers.
     *
     * @return the values by name, in the order they came; names in any case are found
     */
    public Map<String, List<String>> fields() {
        return fields;
    }

    /**
     * The media type of the body, or the one for unknown bytes.
     *
     * @return the value of {@code Content-Type}
     */
    public String contentType() {
        return field("Content-Type").orElse("application/octet-stream");
    }

    /** Tells status and length, and nothing of what the answer says. */
    @Override
    public String toString() {
        return "HttpReply[" + status + ", " + body.length + " bytes]";
    }
}
