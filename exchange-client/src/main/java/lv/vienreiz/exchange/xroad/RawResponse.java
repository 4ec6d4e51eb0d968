// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.exchange.http.HttpReply;

/** A provider's whole answer to a {@link RawRequest}. */
public final class RawResponse {

    private final HttpReply reply;

    RawResponse(HttpReply reply) {
        this.reply = reply;
    }

    /**
     * The status code; redirects are not followed.
     *
     * @return three digits
     */
    public int status() {
        return reply.status();
    }

    /**
     * A header; of a repeated one the last.
     *
     * @param name its name in any case
     * @return its value
     */
    public Optional<String> header(String name) {
        return reply.field(name);
    }

    /**
     * All headers, those of X-Road among them: {@code X-Road-Request-Id} names the exchange, and
     * {@code X-Road-Request-Hash} is kept as evidence of what the server signed.
     *
     * @return the values by name
     */
    public Map<String, List<String>> headers() {
        return reply.fields();
    }

    /**
     * The media type of the body.
     *
     * @return that of unknown bytes where none is named
     */
    public String contentType() {
        return reply.contentType();
    }

    /**
     * The body.
     *
     * @return the bytes; not copied, and not to be changed
     */
    public byte[] body() {
        return reply.body();
    }

    /** Tells status and length, and nothing of what the answer says. */
    @Override
    public String toString() {
        return "RawResponse[" + reply.status() + ", " + reply.body().length + " bytes]";
    }
}
