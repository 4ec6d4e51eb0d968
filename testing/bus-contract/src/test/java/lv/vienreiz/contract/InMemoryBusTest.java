// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.contract;

class InMemoryBusTest implements BusBindingContract {

    @Override
    public BusUnderTest connect(Receiver receiver) {
        return new InMemoryUnderTest(receiver);
    }
}
