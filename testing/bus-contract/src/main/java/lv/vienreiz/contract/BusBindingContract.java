// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.contract;

import org.junit.jupiter.api.Timeout;

/**
 * What every {@link lv.vienreiz.exchange.spi.BusBinding} must do, as tests. A binding's own tests implement it and say how to
 * reach the bus:
 *
 * <pre>{@code
 * class OurBindingTest implements BusBindingContract {
 *     @Override
 *     public BusUnderTest connect(Receiver receiver) {
 *         return new OurBus(receiver);
 *     }
 * }
 * }</pre>
 *
 * <p>Buses that answer at once and buses that answer later pass the same tests: the contract carries each message to its end
 * as an outbox does, by asking, and by sending again what the bus does not know. Every test has a bus of its own.
 */
@SuppressWarnings("exports") // whoever uses it has the test library on the module path
@Timeout(120)
public interface BusBindingContract extends AnswerContract, TroubleContract, FileContract {}
