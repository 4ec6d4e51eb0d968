// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.http;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A complete answer.
 *
 * @param status the status code
 * @param fields the headers by name in any case; of a repeated one the last
 * @param body the bytes, not copied and not to be changed
 */
public record HttpReply(int status, Map<String, String> fields, byte[] body) {

    /**
     * Looks up a header.
     *
     * @param name its name in any case
     * @return its value, without spaces around
     */
    public Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /**
     * The media type of the body, or the one for unknown bytes.
     *
     * @return the value of {@code Content-Type}
     */
    public String contentType() {
        return field("Content-Type").orElse("application/octet-stream");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HttpReply r
                && status == r.status
                && fields.equals(r.fields)
                && Arrays.equals(body, r.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, fields, Arrays.hashCode(body));
    }

    /** Tells status and length, and nothing of what the answer says. */
    @Override
    public String toString() {
        return "HttpReply[" + status + ", " + body.length + " bytes]";
    }
}
