// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.contract;

import java.util.Optional;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.message.MessageId;

/**
 * The system at the far end of a bus: each call is one effect. Implementations are safe for use by several threads, and may
 * block.
 */
@FunctionalInterface
public interface Receiver {

    /**
     * Acts on a message.
     *
     * @param messageId the message's identity, as it came over the bus
     * @param body what it says, byte for byte; not to be changed
     * @return the answer, of which the bus carries type and body; empty if the message is refused, which is no effect
     */
    Optional<Answer> receive(MessageId messageId, byte[] body);
}
