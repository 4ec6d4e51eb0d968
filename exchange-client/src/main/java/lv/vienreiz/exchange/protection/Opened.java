// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.protection;

import java.util.List;

/** What came of opening a stored content. */
public sealed interface Opened {

    /**
     * It was opened, and is what was written at this place.
     *
     * @param bytes the content; not copied, and not to be changed
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Content(byte[] bytes) implements Opened {

        /** Tells the length only. */
        @Override
        public String toString() {
            return "Content[" + bytes.length + " bytes]";
        }
    }

    /**
     * It was encrypted under a key that is not there.
     *
     * @param keyId the name of the key
     * @param known the names of the keys that are there
     */
    record KeyMissing(String keyId, List<String> known) implements Opened {

        /** Keeps a copy of the names. */
        public KeyMissing {
            known = List.copyOf(known);
        }
    }

    /** It was altered, cut short, or belongs to another place. */
    record Altered() implements Opened {}

    /** It is not encrypted, and only encrypted contents are wanted. */
    record NotEncrypted() implements Opened {}
}
