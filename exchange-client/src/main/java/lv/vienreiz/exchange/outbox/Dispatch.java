// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.time.Duration;
import java.util.Optional;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.message.MessageId;

/** How the messages of a store get to the bus, each in its turn; by one owner, or by several nodes. Safe for several threads. */
interface Dispatch {

    /** Goes on with what the store owes. */
    void open();

    /** Stores a message and sends it in its turn. */
    Submission submit(OutgoingMessage message);

    /** The way to learn what becomes of a message that is in the store. */
    Optional<Submission> follow(MessageId id);

    /** Ends a doubt by what became known otherwise. */
    void settle(MessageId id, Inquiry learned);

    /** Asks about a message in doubt now. */
    void askAgain(MessageId id);

    /** Looks for what others have put into the store. */
    void wake();

    /** Takes nothing more in and waits for what is under way, at most for so long. */
    void close(Duration patience);
}
