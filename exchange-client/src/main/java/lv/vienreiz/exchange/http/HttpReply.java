// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hc.core5.http.Header;

/** A complete answer. */
public final class HttpReply {

    private final int status;
    private final Header[] headers;
    private final byte[] body;

    HttpReply(int status, Header[] headers, byte[] body) {
        this.status = status;
        this.headers = headers;
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
        for (int i = headers.length - 1; i >= 0; i--) {
            if (headers[i].getName().equalsIgnoreCase(name)) {
                return Optional.of(headers[i].getValue().strip());
            }
        }
        return Optional.empty();
    }

    /**
     * All headers.
     *
     * @return the values by name, in the order they came; names in any case are found
     */
    public Map<String, List<String>> fields() {
        SortedMap<String, List<String>> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Header header : headers) {
            fields.computeIfAbsent(header.getName(), name -> new ArrayList<>())
                    .add(header.getValue().strip());
        }
        fields.replaceAll((name, values) -> List.copyOf(values));
        return Collections.unmodifiableSortedMap(fields);
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
