// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import java.util.Objects;
import lv.vienreiz.text.LocalizedText;

/** Whether a message is let in. */
public sealed interface Ruling {

    /** It is. */
    record Admitted() implements Ruling {}

    /**
     * It is not.
     *
     * @param reason why, and how the sender can mend it; without personal data
     */
    record Refused(LocalizedText reason) implements Ruling {

        /** Makes a refusal. */
        public Refused {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Lets a message in.
     *
     * @return the ruling
     */
    static Ruling admitted() {
        return new Admitted();
    }

    /**
     * Does not let a message in.
     *
     * @param reason why, and how the sender can mend it; without personal data
     * @return the ruling
     */
    static Ruling refused(LocalizedText reason) {
        return new Refused(reason);
    }
}
