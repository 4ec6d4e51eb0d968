// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.spi;

import java.time.Instant;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.message.MessageId;

/**
 * A way to one bus: it carries one message, or asks what became of one. A binding makes exactly one attempt per call;
 * repeating is the client's business.
 *
 * <p>Implementations are safe for use by several threads and never log or put into a fault what a message says.
 */
public interface BusBinding extends AutoCloseable {

    /**
     * Makes one attempt to carry a message.
     *
     * @param message what to carry, and where
     * @param deadline when to give up; what was not known by then is {@link Outcome.InDoubt}
     * @return how it ended; never thrown
     */
    Outcome<Answer> send(OutgoingMessage message, Instant deadline);

    /**
     * Asks the receiver what became of a message.
     *
     * @param messageId which message
     * @param address where it was sent
     * @param deadline when to give up
     * @return what the receiver knows; never thrown
     */
    Inquiry ask(MessageId messageId, Address address, Instant deadline);

    /**
     * Tells what this bus can do.
     *
     * @return its limits and promises
     */
    Capabilities capabilities();

    @Override
    void close();
}
