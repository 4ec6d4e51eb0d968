// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is to become an entry.
 *
 * @param at milliseconds since 1970
 * @param openedBy for an ending the number of its beginning, otherwise 0
 * @param lookup whom it is about, as the keyed digest of the identifier; nothing for an ending
 * @param texts the entry's texts, which may need the person's key
 */
record Draft(
        long at, long openedBy, Optional<String> lookup, Function<Optional<SubjectKey>, Map<Column, String>> texts) {

    /**
     * What became of it.
     *
     * @param link the entry
     * @param key the person's key, where a person was looked up
     */
    record Written(Link link, Optional<SubjectKey> key) {}
}
