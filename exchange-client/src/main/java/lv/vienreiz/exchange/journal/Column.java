// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import java.util.Locale;

/** The texts of an entry, in the order in which they go into its digest. */
enum Column {
    /** What kind of entry it is: one of the constants of {@link Link}. */
    KIND,
    /** The institution that asked. */
    INSTITUTION,
    /** The mark of the official or system that asked. */
    ACTOR,
    /** What was asked. */
    SERVICE,
    /** What for. */
    PURPOSE,
    /** By what act. */
    LEGAL_BASIS,
    /** By what permission. */
    PERMISSION,
    /** The case, under the person's key. */
    CASE_ID,
    /** The person's mark. */
    SUBJECT,
    /** The names of the data, one a line. */
    FIELDS,
    /** The message that asked. */
    MESSAGE_ID,
    /** How it ended. */
    OUTCOME,
    /** The digest of the message or the answer, under the person's key. */
    DIGEST;

    /** Its name in the store. */
    String sql() {
        return name().toLowerCase(Locale.ROOT);
    }
}
