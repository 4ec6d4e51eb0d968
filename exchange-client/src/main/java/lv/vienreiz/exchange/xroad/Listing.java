// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.util.List;

/**
 * A list that the bus gives of itself.
 *
 * @param entries what could be read
 * @param unreadable how many entries are left out, because they name nothing that can be called from here
 * @param <T> what is listed
 */
public record Listing<T>(List<T> entries, int unreadable) {

    /** Copies the entries. */
    public Listing {
        entries = List.copyOf(entries);
    }
}
