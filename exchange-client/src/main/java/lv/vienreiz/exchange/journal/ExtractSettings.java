// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * How an extract for a resident is made.
 *
 * @param preparedAt when
 * @param keeper the institution that keeps the journal, where it is to be named
 * @param names what people call the institutions, registers' services, fields and actors that the journal knows by an identifier
 *     or a mark; for an actor this is a role, or nothing
 */
public record ExtractSettings(Instant preparedAt, Optional<String> keeper, Map<String, String> names) {

    /** Keeps a copy of the names. */
    public ExtractSettings {
        names = Map.copyOf(names);
    }

    /**
     * Settings that name nobody.
     *
     * @param preparedAt when the extract is made
     * @return the settings
     */
    public static ExtractSettings at(Instant preparedAt) {
        return new ExtractSettings(preparedAt, Optional.empty(), Map.of());
    }

    /**
     * Names the institution that keeps the journal.
     *
     * @param name its name
     * @return the changed settings
     */
    public ExtractSettings withKeeper(String name) {
        return new ExtractSettings(preparedAt, Optional.of(name), names);
    }

    /**
     * Gives names.
     *
     * @param all by identifier or mark
     * @return the changed settings
     */
    public ExtractSettings withNames(Map<String, String> all) {
        return new ExtractSettings(preparedAt, keeper, all);
    }
}
