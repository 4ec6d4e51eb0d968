// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.register;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;

/** What a register holds about a person. */
public sealed interface Holding {

    /**
     * It holds this.
     *
     * @param asOf the moment for which the register vouches
     * @param fields the values by the names of the fields; what is not to be given is left out of the answer
     */
    record Held(OffsetDateTime asOf, Map<String, String> fields) implements Holding {

        /** Keeps a copy of the values. */
        public Held {
            Objects.requireNonNull(asOf, "asOf");
            fields = Map.copyOf(fields);
        }

        /** Tells the names of the fields; their values are personal. */
        @Override
        public String toString() {
            return "Held" + fields.keySet();
        }
    }

    /** It does not know the person. */
    record SubjectUnknown() implements Holding {}

    /** It cannot be looked up now. */
    record NotAvailableNow() implements Holding {}
}
