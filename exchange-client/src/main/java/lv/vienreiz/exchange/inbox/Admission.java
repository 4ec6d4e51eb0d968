// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

/**
 * The permission check of an inbox: who may send which kind of message to which service. Implementations are safe for several
 * threads. {@link Permits} is one that is a table.
 */
@FunctionalInterface
public interface Admission {

    /**
     * Judges a message before anybody handles it.
     *
     * @param arrival who sends what to which service
     * @return whether it is let in, and if not, why
     */
    Ruling judge(Arrival arrival);

    /**
     * Judges whether a party of a message may fetch a file of it; others than its parties never may. The sender of a message
     * must be let in with that message still, too.
     *
     * @param fetching who asks, and for which message
     * @return whether the file is handed out, and if not, why; it is unless said otherwise
     */
    default Ruling judgeFetching(Fetching fetching) {
        return Ruling.admitted();
    }
}
