// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.sample;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import lv.vienreiz.contract.BusBindingContract;
import lv.vienreiz.contract.BusUnderTest;
import lv.vienreiz.contract.Receiver;
import lv.vienreiz.contract.Trouble;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.sample.preview.AnswerPort;
import lv.vienreiz.sample.preview.PreviewBinding;
import lv.vienreiz.sample.preview.PreviewServer;
import lv.vienreiz.sample.wire.Wire;

class PreviewBusTest implements BusBindingContract {

    private static final class Preview implements BusUnderTest {

        private final PreviewServer bus;
        private final Map<MessageId, Answer> arrived = new ConcurrentHashMap<>();
        private final AnswerPort port = new AnswerPort((id, answer) -> {
            arrived.putIfAbsent(id, answer);
            return true;
        });
        private final Wire person = new Wire(Clock.systemUTC());

        Preview(Receiver receiver) {
            this.bus = new PreviewServer(receiver);
        }

        @Override
        public BusBinding open() {
            return new PreviewBinding(bus.server().uri(), port.uri(), Clock.systemUTC());
        }

        @Override
        public Address address() {
            return SampleAddress.ADDRESS;
        }

        @Override
        public Set<Trouble> troubles() {
            return EnumSet.allOf(Trouble.class);
        }

        @Override
        public void next(Trouble trouble) {
            bus.server().next(trouble);
        }

        @Override
        public void heal() {
            bus.server().heal();
        }

        @Override
        public void goOn(MessageId messageId) {
            URI preview = bus.server().uri().resolve("/preview/" + messageId);
            person.call(
                    "GET",
                    preview,
                    messageId,
                    Map.of(),
                    new byte[0],
                    Instant.now().plusSeconds(30));
        }

        @Override
        public Inquiry learn(BusBinding binding, Question question, Instant deadline) {
            return Optional.ofNullable(arrived.get(question.messageId()))
                    .<Inquiry>map(Inquiry.Executed::new)
                    .orElseGet(() -> binding.ask(question, deadline));
        }

        @Override
        public void close() {
            person.close();
            bus.close();
            port.close();
        }
    }

    @Override
    public BusUnderTest connect(Receiver receiver) {
        return new Preview(receiver);
    }
}
