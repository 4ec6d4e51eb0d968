// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the headers of a request tell of its caller. */
public sealed interface Calling {

    /**
     * The bus names the caller.
     *
     * @param caller who calls
     * @param messageId the message's identity as the bus has it, where it carries one
     * @param echo the headers that an answer must repeat
     */
    record Known(Caller caller, Optional<String> messageId, Map<String, String> echo) implements Calling {

        /** Keeps a copy of the headers. */
        public Known {
            Objects.requireNonNull(caller, "caller");
            Objects.requireNonNull(messageId, "messageId");
            echo = Map.copyOf(echo);
        }
    }

    /**
     * The bus names nobody, or names them so that it cannot be read.
     *
     * @param header the header that is missing or cannot be read
     */
    record Unknown(String header) implements Calling {}
}
