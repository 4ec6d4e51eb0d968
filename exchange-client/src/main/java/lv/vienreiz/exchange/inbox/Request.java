// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import lv.vienreiz.message.MessageId;

/**
 * A request as a server hands it in.
 *
 * @param method the method, in capital letters
 * @param path the path below the service, which is {@code /messages/} and the message's identity
 * @param headers the headers
 * @param body the body; not copied, and not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // equality is by content, and bodies are too large to copy
public record Request(String method, String path, Headers headers, byte[] body) {

    static final String MESSAGES = "/messages/";

    /** Makes a request. */
    public Request {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(headers, "headers");
        Objects.requireNonNull(body, "body");
    }

    /**
     * Takes a request whose body is still to be read, and reads no more of it than shows that it is too long.
     *
     * @param method the method, in capital letters
     * @param path the path below the service
     * @param headers the headers
     * @param body the body; not closed
     * @param most the longest body that is taken, in bytes
     * @return the request; a body that is too long is cut one byte behind the limit, and will be refused
     * @throws IOException if the body cannot be read
     */
    public static Request reading(String method, String path, Headers headers, InputStream body, int most)
            throws IOException {
        return new Request(method, path, headers, body.readNBytes(Math.addExact(most, 1)));
    }

    /**
     * The request that hands in a message.
     *
     * @param id the message's identity
     * @param headers the headers
     * @param body the document
     * @return the request
     */
    public static Request put(MessageId id, Headers headers, byte[] body) {
        return new Request("PUT", MESSAGES + id, headers, body);
    }

    /**
     * The request that asks what became of a message.
     *
     * @param id the message's identity
     * @param headers the headers
     * @return the request
     */
    public static Request get(MessageId id, Headers headers) {
        return new Request("GET", MESSAGES + id, headers, new byte[0]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Request r
                && method.equals(r.method)
                && path.equals(r.path)
                && headers.equals(r.headers)
                && Arrays.equals(body, r.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(method, path, Arrays.hashCode(body));
    }

    /** Tells the method and the length; path, headers and body can hold personal data. */
    @Override
    public String toString() {
        return "Request[" + method + ", " + body.length + " bytes]";
    }
}
