// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.spi;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import lv.vienreiz.exchange.Fault;

/** What a receiver knows of a message that was sent to it. */
public sealed interface Inquiry {

    /**
     * The receiver acted on the message; this is the answer it gave then.
     *
     * @param answer the stored answer
     */
    record Executed(Answer answer) implements Inquiry {}

    /** The receiver never saw the message, so it may be sent again. */
    record Unknown() implements Inquiry {}

    /**
     * The receiver, or the bus, has the message and is still at work on it.
     *
     * @param askAgain not before when it is of use to ask again, where the bus named a time
     */
    record InProgress(Optional<Instant> askAgain) implements Inquiry {

        /** Tells that no time was named. */
        public InProgress() {
            this(Optional.empty());
        }
    }

    /**
     * A person must look first. The message stays in doubt and shows where; it is asked about again later, or when told.
     *
     * @param preview where the person looks; it holds no personal data
     */
    record AwaitsPerson(URI preview) implements Inquiry {}

    /**
     * The receiver refused the message.
     *
     * @param fault why
     */
    record Refused(Fault fault) implements Inquiry {}

    /**
     * The question itself could not be answered now.
     *
     * @param fault why
     * @param askAgain not before when it is of use to ask again, where the bus or the receiver named a time
     */
    record NotAnswered(Fault fault, Optional<Instant> askAgain) implements Inquiry {

        /**
         * Tells that no time was named.
         *
         * @param fault why
         */
        public NotAnswered(Fault fault) {
            this(fault, Optional.empty());
        }
    }
}
