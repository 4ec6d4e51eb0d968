// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.spi;

import java.util.Arrays;
import java.util.Objects;

/**
 * What a receiver answered, as bytes.
 *
 * @param contentType the media type of the body
 * @param body the answer's bytes; not copied, and not to be changed
 * @param reference how the bus names this exchange (X-Road: its request id), or an empty text
 */
@SuppressWarnings("ArrayRecordComponent") // equality is by content, and bodies are too large to copy
public record Answer(String contentType, byte[] body, String reference) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Answer a
                && contentType.equals(a.contentType)
                && Arrays.equals(body, a.body)
                && reference.equals(a.reference);
    }

    @Override
    public int hashCode() {
        return Objects.hash(contentType, Arrays.hashCode(body), reference);
    }

    /** Tells the kind and the length, and nothing of what the answer says. */
    @Override
    public String toString() {
        return "Answer[" + contentType + ", " + body.length + " bytes]";
    }
}
