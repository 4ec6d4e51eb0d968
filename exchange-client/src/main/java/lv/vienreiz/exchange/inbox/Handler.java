// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import lv.vienreiz.message.Message;

/**
 * What a system does with messages of one kind. It is called for one message by one thread at a time, and for several messages
 * at once.
 *
 * <p>Whatever it throws leaves nothing behind: the message counts as not received, and its sender may repeat it. So what must
 * happen once belongs into {@link Handled#writing}, or into the caller's own transaction.
 *
 * @param <Q> the message
 * @param <A> its answer
 */
@FunctionalInterface
public interface Handler<Q extends Message, A extends Message> {

    /**
     * Handles a message that was read, checked, and let in.
     *
     * @param received the message, and who sent it
     * @return the answer, a refusal, or what is still to be written
     */
    Handled<A> handle(Received<Q> received);
}
