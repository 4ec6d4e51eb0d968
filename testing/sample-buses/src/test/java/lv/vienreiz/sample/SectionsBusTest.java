// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.sample;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import lv.vienreiz.contract.BusBindingContract;
import lv.vienreiz.contract.BusUnderTest;
import lv.vienreiz.contract.Receiver;
import lv.vienreiz.contract.Trouble;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.sample.sections.SectionsBinding;
import lv.vienreiz.sample.sections.SectionsServer;

class SectionsBusTest implements BusBindingContract {

    private record Sections(SectionsServer bus) implements BusUnderTest {

        @Override
        public BusBinding open() {
            return new SectionsBinding(bus.server().uri(), Clock.systemUTC());
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
        public void close() {
            bus.close();
        }
    }

    @Override
    public BusUnderTest connect(Receiver receiver) {
        return new Sections(new SectionsServer(receiver));
    }
}
