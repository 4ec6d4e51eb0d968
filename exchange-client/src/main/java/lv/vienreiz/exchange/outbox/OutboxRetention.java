// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.time.Duration;
import java.util.stream.Stream;

/**
 * How long what was sent is kept after its end: the contents by how they ended, and the facts of the message, by which its
 * repetition is known, for longer.
 *
 * @param delivered how long a delivered message and its answer are kept
 * @param rejected how long a rejected message is kept, which could be mended
 * @param dead how long a message is kept that could not be delivered, and could be sent again
 * @param facts how long it is known that there was such a message; nothing of what it said
 */
public record OutboxRetention(Duration delivered, Duration rejected, Duration dead, Duration facts) {

    /**
     * Makes periods.
     *
     * @throws IllegalArgumentException if one is negative, or the facts would go before a content
     */
    public OutboxRetention {
        if (Stream.of(delivered, rejected, dead).anyMatch(Duration::isNegative)) {
            throw new IllegalArgumentException(
                    "A period is not negative, found " + delivered + ", " + rejected + " and " + dead);
        }
        if (Stream.of(delivered, rejected, dead).anyMatch(period -> period.compareTo(facts) > 0)) {
            throw new IllegalArgumentException(
                    "The facts of a message are kept at least as long as its content; make " + facts + " longer");
        }
    }
}
