// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.store;

/**
 * Work on the store that happens wholly or not at all. It runs on the store's own thread together with the work of other
 * callers, so it is short, and neither waits nor calls the store again.
 *
 * @param <T> what the work gives
 */
@FunctionalInterface
public interface Transaction<T> {

    /**
     * Does the work. Whatever it throws undoes it, and reaches the caller.
     *
     * @param session the way to the rows
     * @return the result
     */
    T in(Session session);
}
