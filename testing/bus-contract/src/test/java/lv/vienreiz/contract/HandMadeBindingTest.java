// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.contract;

/** A transport that a user has written passes, too, with nothing but the public interface. */
class HandMadeBindingTest implements BusBindingContract {

    @Override
    public BusUnderTest connect(Receiver receiver) {
        return EmulatorUnderTest.withoutFiles(receiver, HandMadeBinding::new);
    }
}
