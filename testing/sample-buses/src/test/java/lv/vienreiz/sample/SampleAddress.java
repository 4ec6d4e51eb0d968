// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.sample;

import lv.vienreiz.exchange.spi.Address;

/** The service behind which the receivers of these tests are. */
final class SampleAddress {

    static final Address ADDRESS = new Address("bus:burial-applications");

    private SampleAddress() {}
}
