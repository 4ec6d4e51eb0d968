// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.protection;

import java.time.Instant;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.spi.Capabilities;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;

/** A bus that is away, so that messages stay where they are. */
final class NobodyThere implements BusBinding {

    private static final Fault AWAY = Fault.of(Fault.Origin.TRANSPORT, "transport.connection_refused");

    @Override
    public Outcome<Answer> send(OutgoingMessage message, Instant deadline) {
        return new Outcome.NotSent<>(message.messageId(), AWAY, deadline);
    }

    @Override
    public Inquiry ask(Question question, Instant deadline) {
        return new Inquiry.NotAnswered(AWAY);
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(1000, true, true);
    }

    @Override
    public void close() {}
}
