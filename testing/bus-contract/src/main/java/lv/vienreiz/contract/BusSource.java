// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.contract;

/** Where the contract gets a bus from. */
public interface BusSource {

    /**
     * Starts a bus.
     *
     * @param receiver what is behind its one service
     * @return a fresh bus, closed by the contract
     * @throws Exception if it cannot be started
     */
    BusUnderTest connect(Receiver receiver) throws Exception;
}
