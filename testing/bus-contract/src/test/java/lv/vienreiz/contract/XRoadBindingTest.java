// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.contract;

import lv.vienreiz.exchange.xroad.SubsystemId;
import lv.vienreiz.exchange.xroad.XRoad;

class XRoadBindingTest implements BusBindingContract {

    @Override
    public BusUnderTest connect(Receiver receiver) {
        return new EmulatorUnderTest(receiver, uri -> XRoad.at(uri, SubsystemId.parse("LV/GOV/90000069281/portal"))
                .build());
    }
}
