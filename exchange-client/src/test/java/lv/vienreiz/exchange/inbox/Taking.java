// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import java.time.Instant;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.spi.Capabilities;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;

/** A bus that takes everything. */
final class Taking implements BusBinding {

    @Override
    public Outcome<Answer> send(OutgoingMessage message, Instant deadline) {
        return new Outcome.Delivered<>(message.messageId(), new Answer("text/plain", new byte[0], ""));
    }

    @Override
    public Inquiry ask(Question question, Instant deadline) {
        return new Inquiry.NotAnswered(Fault.of(Fault.Origin.CLIENT, "client.never_asked"));
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(1000, true, true);
    }

    @Override
    public void close() {}
}
