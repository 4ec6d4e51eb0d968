// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.message.MessageId;

/** What the {@link Courier} needs of the store. */
interface Notes {

    /** The message as it is sent. */
    OutgoingMessage message(MessageId id);

    /**
     * Writes that an attempt begins; it begins only once this is on the disk.
     *
     * @throws Superseded if the message is another node's by now
     */
    void begun(Parcel parcel, Standing standing);
}
