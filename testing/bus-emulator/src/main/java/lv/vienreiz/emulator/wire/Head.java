// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.wire;

import java.util.Optional;

/**
 * The head of a request.
 *
 * @param method the method as sent
 * @param path the path as sent, still percent-encoded, without the query
 * @param query the query as sent, without its question mark
 * @param fields the header fields
 */
public record Head(String method, String path, Optional<String> query, Fields fields) {

    /** Shows the method only: path, query and fields can hold personal data. */
    @Override
    public String toString() {
        return "Head[" + method + "]";
    }
}
