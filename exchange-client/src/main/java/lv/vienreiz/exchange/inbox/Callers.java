// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import lv.vienreiz.message.PartyId;

/**
 * How a bus tells who calls. Headers are believed, so whatever receives for an inbox is reachable from the bus's own server
 * only. Implementations are safe for several threads.
 */
@FunctionalInterface
public interface Callers {

    /**
     * Reads who calls.
     *
     * @param headers the headers of the request
     * @return the caller, or which header is missing or cannot be read
     */
    Calling read(Headers headers);

    /**
     * Tells whether a caller may name a sender in its messages: itself, or a part of itself.
     *
     * @param caller who calls
     * @param sender whom the message names as its sender
     * @return true if the sender is the calling system, or begins with it and a slash
     */
    default boolean speaksFor(Caller caller, PartyId sender) {
        return sender.value().equals(caller.system()) || sender.value().startsWith(caller.system() + "/");
    }

    /**
     * Callers behind a security server of X-Road, told by the headers that it hands on.
     *
     * @return the reader of {@code X-Road-Client}, {@code X-Road-Id}, {@code X-Road-UserId}, {@code X-Road-Issue} and
     *     {@code X-Road-Represented-Party}
     */
    static Callers xRoad() {
        return XRoadCallers.INSTANCE;
    }
}
