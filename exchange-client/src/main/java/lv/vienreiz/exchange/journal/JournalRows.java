// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.exchange.store.Session;

/** The journal's rows in a store, read and written inside one transaction. */
final class JournalRows {

    private static final String COLUMNS = "number, at, opened_by, kind, actor, service, purpose, legal_basis, case_id,"
            + " subject, fields, message_id, outcome, previous, hash";
    private static final int FIRST_TEXT = 4;
    private static final int TEXTS = 10;

    private final Session session;

    JournalRows(Session session) {
        this.session = session;
    }

    /** Appends a row to the chain. */
    Link append(long at, long openedBy, List<String> texts) {
        Optional<Link> last =
                session.first("SELECT " + COLUMNS + " FROM journal ORDER BY number DESC LIMIT 1", JournalRows::link);
        Link link = Link.after(
                last.map(Link::hash).orElse(Link.ORIGIN), last.map(Link::number).orElse(0L) + 1, at, openedBy, texts);
        Object[] values = new Object[FIRST_TEXT - 1 + TEXTS + 2];
        values[0] = link.number();
        values[1] = at;
        values[2] = openedBy;
        for (int i = 0; i < TEXTS; i++) {
            values[FIRST_TEXT - 1 + i] = texts.get(i);
        }
        values[values.length - 2] = link.previous();
        values[values.length - 1] = link.hash();
        session.update(
                "INSERT INTO journal (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", values);
        return link;
    }

    long count() {
        return session.first("SELECT count(*) FROM journal", r -> r.getLong(1)).orElse(0L);
    }

    /** Some rows from a number on, in order. */
    List<Link> from(long number, int most) {
        return session.list(
                "SELECT " + COLUMNS + " FROM journal WHERE number >= ? ORDER BY number LIMIT ?",
                JournalRows::link,
                number,
                most);
    }

    List<Link> about(String pseudonym) {
        return session.list(
                "SELECT " + COLUMNS + " FROM journal WHERE subject = ? ORDER BY number", JournalRows::link, pseudonym);
    }

    Optional<Link> endingOf(long number) {
        return session.first(
                "SELECT " + COLUMNS + " FROM journal WHERE opened_by = ? ORDER BY number LIMIT 1",
                JournalRows::link,
                number);
    }

    Optional<byte[]> keyOf(byte[] lookup) {
        return session.first(
                "SELECT key FROM journal_subject_key WHERE lookup = ?", r -> r.getBytes(1), (Object) lookup);
    }

    void keep(byte[] lookup, byte[] key) {
        session.update("INSERT INTO journal_subject_key (lookup, key) VALUES (?, ?)", lookup, key);
    }

    boolean forget(byte[] lookup) {
        return session.update("DELETE FROM journal_subject_key WHERE lookup = ?", (Object) lookup) > 0;
    }

    private static Link link(ResultSet row) throws SQLException {
        String[] texts = new String[TEXTS];
        for (int i = 0; i < TEXTS; i++) {
            texts[i] = row.getString(FIRST_TEXT + i);
        }
        return new Link(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                List.of(texts),
                row.getBytes(FIRST_TEXT + TEXTS),
                row.getBytes(FIRST_TEXT + TEXTS + 1));
    }
}
