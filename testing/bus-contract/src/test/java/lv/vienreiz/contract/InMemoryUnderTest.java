// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.contract;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.message.MessageId;

/** The bus in memory, as the contract drives it. */
final class InMemoryUnderTest implements BusUnderTest {

    private static final Address ADDRESS = new Address("burial");

    private final InMemoryBus bus = new InMemoryBus(Clock.systemUTC());

    InMemoryUnderTest(Receiver receiver) {
        bus.receive(ADDRESS, receiver);
    }

    @Override
    public BusBinding open() {
        return bus.open();
    }

    @Override
    public Address address() {
        return ADDRESS;
    }

    @Override
    public Set<Trouble> troubles() {
        return EnumSet.allOf(Trouble.class);
    }

    @Override
    public void next(Trouble trouble) {
        bus.next(trouble);
    }

    @Override
    public Map<String, byte[]> files(MessageId messageId) {
        return bus.files(messageId).entrySet().stream()
                .collect(Collectors.toMap(file -> file.getKey().value(), Map.Entry::getValue));
    }

    @Override
    public boolean offer(MessageId messageId, byte[] file) {
        bus.offer(messageId, file);
        return true;
    }

    @Override
    public void close() {
        // nothing was opened
    }
}
