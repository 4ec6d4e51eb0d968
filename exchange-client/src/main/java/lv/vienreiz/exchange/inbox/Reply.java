// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/**
 * What a server writes out in answer to a request.
 *
 * @param status the HTTP status
 * @param headers the headers, each with one value; the length is the server's to tell
 * @param body the body, empty where there is none; not copied, and not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // equality is by content, and bodies are too large to copy
public record Reply(int status, Map<String, String> headers, byte[] body) {

    /** Makes a reply. */
    public Reply {
        headers = Map.copyOf(headers);
        Objects.requireNonNull(body, "body");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reply r
                && status == r.status
                && headers.equals(r.headers)
                && Arrays.equals(body, r.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, headers, Arrays.hashCode(body));
    }

    /** Tells the status and the length, and nothing of what the reply says. */
    @Override
    public String toString() {
        return "Reply[" + status + ", " + body.length + " bytes]";
    }
}
