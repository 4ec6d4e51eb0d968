// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.spi;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Outcome;

/**
 * A way to one bus: it carries one message, or asks what became of one. A binding makes exactly one attempt per call;
 * repeating is the client's business.
 *
 * <p>Implementations are safe for use by several threads and never log or put into a fault what a message says.
 */
public interface BusBinding extends AutoCloseable {

    /**
     * The code of the fault by which a bus says that it has taken a message and will answer later; the fault's reference is
     * the bus's ticket, which the outbox keeps and gives back with each {@link Question}.
     */
    String ACCEPTED = "bus.accepted";

    /** The code of the fault by which a way to a bus says that it carries no files. */
    String NO_FILES = "client.no_files";

    /**
     * Makes one attempt to carry a message, its files before it. Where a bus carries no files, a message that has some is
     * rejected with a fault of code {@link #NO_FILES}; they are never left behind.
     *
     * @param message what to carry, and where
     * @param deadline when to give up; what was not known by then is {@link Outcome.InDoubt}, and nothing may leave later
     * @return how it ended; never thrown. A bus that answers later returns {@link Outcome.InDoubt} with a fault of code
     *     {@link #ACCEPTED}
     */
    Outcome<Answer> send(OutgoingMessage message, Instant deadline);

    /**
     * Asks what became of a message.
     *
     * @param question which message
     * @param deadline when to give up
     * @return what the receiver knows; never thrown
     */
    Inquiry ask(Question question, Instant deadline);

    /**
     * Tells the bus that the answer to a message is safe here, so that it may forget it. Called after the end of a message that
     * was asked about, or that the bus had accepted first, is on the disk; repeated, also after a restart, until it gives true.
     * It may be called again for a message that is released already.
     *
     * @param question which message
     * @param deadline when to give up
     * @return whether the bus has understood, or need not be told; never thrown
     */
    default boolean release(Question question, Instant deadline) {
        return true;
    }

    /** Opens the place where a fetched file goes. */
    @FunctionalInterface
    interface Sink {

        /**
         * Opens the place, once the file begins to arrive.
         *
         * @return a stream, closed by the binding
         * @throws IOException if nothing can be written there
         */
        OutputStream open() throws IOException;
    }

    /**
     * Fetches a file that a message refers to. The caller checks its digest.
     *
     * @param file which file
     * @param sink where its bytes go; what lies there is the file only if no fault is given back
     * @param deadline when to give up
     * @return why it could not be fetched, or nothing if it was; never thrown
     */
    default Optional<Fault> fetch(WantedFile file, Sink sink, Instant deadline) {
        return Optional.of(Fault.of(Fault.Origin.CLIENT, NO_FILES));
    }

    /**
     * Tells what this bus can do.
     *
     * @return its limits and promises
     */
    Capabilities capabilities();

    @Override
    void close();
}
