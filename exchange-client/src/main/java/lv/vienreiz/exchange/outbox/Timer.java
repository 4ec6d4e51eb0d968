// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.time.Instant;

/** A way to have something done at a time of the outbox's clock. */
@FunctionalInterface
public interface Timer {

    /**
     * Has an action done, by any thread, once the time has come. The action is short, and may be dropped when the outbox is
     * closed.
     *
     * @param time when, in the time of the outbox's clock
     * @param action what to do
     */
    void at(Instant time, Runnable action);
}
