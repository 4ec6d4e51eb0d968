// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.status;

import lv.vienreiz.casework.StatusLog;
import lv.vienreiz.exchange.store.Session;

/** What else is done when a status comes in, in the transaction that records it: both happen or neither. */
@FunctionalInterface
public interface StatusListener {

    /**
     * Does what follows from a status. Short, and neither waits nor calls the store.
     *
     * @param session the way to the rows of the store
     * @param told the case
     * @param receipt what the status was, and the log of the case with it
     */
    void received(Session session, Told told, StatusLog.Receipt receipt);
}
