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
}
