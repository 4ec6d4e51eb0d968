// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.contract;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.message.MessageId;

/**
 * A bus with a {@link Receiver} behind one service, on which the contract can bring trouble. Whoever writes a binding writes
 * this for it, over a real server where there is one.
 */
public interface BusUnderTest extends AutoCloseable {

    /**
     * Opens a way to the bus, as a fresh process does: it shares nothing with the ones opened before but the bus.
     *
     * @return a binding that the contract closes
     */
    BusBinding open();

    /**
     * Names the service behind which the receiver is.
     *
     * @return its address
     */
    Address address();

    /**
     * Names what can be brought on.
     *
     * @return the troubles that {@link #next} knows
     */
    Set<Trouble> troubles();

    /**
     * Brings trouble on the next exchange; nothing else is to suffer.
     *
     * @param trouble one of {@link #troubles()}
     */
    void next(Trouble trouble);

    /** Ends a trouble that lasts, such as a server that does not listen. */
    default void heal() {}

    /**
     * Lets the far side go on with a message that it has taken, as where a person must look first.
     *
     * @param messageId the message
     */
    default void goOn(MessageId messageId) {}

    /**
     * Learns what became of a message: by asking, unless answers arrive in another way.
     *
     * @param binding what was opened
     * @param question which message
     * @param deadline when to give up
     * @return what is known
     */
    default Inquiry learn(BusBinding binding, Question question, Instant deadline) {
        return binding.ask(question, deadline);
    }

    /**
     * Tells whether the bus keeps the answer to a message until it is released.
     *
     * @param messageId a message that was answered
     * @return false for a bus that need not be told
     */
    default boolean holds(MessageId messageId) {
        return false;
    }

    /**
     * Shows the files that came with a message.
     *
     * @param messageId the message
     * @return their bytes by their digests in hexadecimal digits; empty for a bus that carries no files
     */
    default Map<String, byte[]> files(MessageId messageId) {
        return Map.of();
    }

    /**
     * Lays a file of a message ready at the far side, to be fetched.
     *
     * @param messageId the message
     * @param file the file, known by its SHA-256 digest
     * @return false for a bus from which no files are fetched
     */
    default boolean offer(MessageId messageId, byte[] file) {
        return false;
    }

    @Override
    void close();
}
