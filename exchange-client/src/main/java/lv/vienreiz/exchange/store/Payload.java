// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.store;

import java.util.List;

/** The contents in a store that are encrypted where there are keys: the columns that hold what messages and documents say. */
public enum Payload {

    /** What a message says that was sent. */
    OUTBOX_BODY("vienreiz_outbox_body", "body", "id"),

    /** Who sends a message, where it names somebody. */
    OUTBOX_USER("vienreiz_outbox_body", "acting_user", "id"),

    /** What a receiver answered. */
    OUTBOX_ANSWER("vienreiz_outbox_answer", "body", "id"),

    /** What was answered to a message that was received. */
    INBOX_ANSWER("vienreiz_inbox_answer", "body", "source", "id"),

    /** A piece of a file that belongs to a message. */
    FILE_PIECE("vienreiz_file_piece", "bytes", "place", "number"),

    /** A status of a case that was received. */
    CASE_STATUS("vienreiz_case_status", "body", "source", "service", "case_id", "message_id"),

    /** A document of a case book. */
    SHELF_BODY("shelf", "body", "shelf", "doc_key");

    final String table;
    final String column;
    private final String key;

    Payload(String table, String column, String... key) {
        this.table = table;
        this.column = column;
        this.key = String.join(" ", key);
    }

    /** The columns of the key of its rows. */
    List<String> key() {
        return List.of(key.split(" "));
    }
}
