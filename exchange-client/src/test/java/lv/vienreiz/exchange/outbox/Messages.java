// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.message.MessageId;

/** Messages for the tests of the outbox. */
final class Messages {

    private Messages() {}

    static MessageId id(int number) {
        return new MessageId(String.format("00000000-0000-4000-8000-%012d", number));
    }

    static OutgoingMessage message(int number, String caseId) {
        return message(number, caseId, "body " + number);
    }

    static OutgoingMessage message(int number, String caseId, String body) {
        return new OutgoingMessage(
                id(number),
                new Address("LV/GOV/90000000000/test/applications"),
                "text/plain",
                body.getBytes(UTF_8),
                Optional.of(caseId),
                Optional.of("permission 7"));
    }
}
