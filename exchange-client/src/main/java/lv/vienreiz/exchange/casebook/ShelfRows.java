// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.casebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.casebook.Draft;
import lv.vienreiz.casebook.Shelf;
import lv.vienreiz.casebook.SubjectRef;
import lv.vienreiz.casebook.Versioned;
import lv.vienreiz.casebook.Writing;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.exchange.store.Payload;
import lv.vienreiz.exchange.store.Session;
import lv.vienreiz.exchange.store.StoreException;

/** The rows of shelves, in words that SQLite and PostgreSQL share. */
final class ShelfRows {

    private static final String SELECT = "SELECT version, body, doc_key FROM shelf WHERE shelf = ?";

    private ShelfRows() {}

    static <T> Optional<Versioned<T>> find(Session session, Shelf<T> shelf, String key) {
        return session.first(SELECT + " AND doc_key = ?", row -> read(session, shelf, row), shelf.name(), key);
    }

    static <T> List<Versioned<T>> list(Session session, Shelf<T> shelf, String after, int limit) {
        return session.list(
                SELECT + " AND doc_key > ? ORDER BY doc_key LIMIT ?",
                row -> read(session, shelf, row),
                shelf.name(),
                after,
                limit);
    }

    static <T> List<Versioned<T>> about(Session session, Shelf<T> shelf, SubjectRef subject) {
        return session.list(
                SELECT + " AND subject = ? ORDER BY doc_key",
                row -> read(session, shelf, row),
                shelf.name(),
                subject.value());
    }

    /** Writes a draft if its version is still the one that lies there; says so where it is not. */
    static <T> Optional<Writing.Conflict> write(Session session, Draft<T> draft) {
        Shelf<T> shelf = draft.shelf();
        byte[] body = session.sealed(
                Payload.SHELF_BODY, Documents.bytes(draft.document(), WrittenForm.JSON), shelf.name(), draft.key());
        String subject =
                shelf.subjectOf(draft.document()).map(SubjectRef::value).orElse(null);
        int written = draft.version() == 0
                ? session.update(
                        "INSERT INTO shelf (version, subject, body, shelf, doc_key) VALUES (1, ?, ?, ?, ?)"
                                + " ON CONFLICT (shelf, doc_key) DO NOTHING",
                        subject,
                        body,
                        shelf.name(),
                        draft.key())
                : session.update(
                        "UPDATE shelf SET version = version + 1, subject = ?, body = ?"
                                + " WHERE shelf = ? AND doc_key = ? AND version = ?",
                        subject,
                        body,
                        shelf.name(),
                        draft.key(),
                        draft.version());
        return written == 1 ? Optional.empty() : Optional.of(conflict(session, draft));
    }

    private static Writing.Conflict conflict(Session session, Draft<?> draft) {
        long found = session.first(
                        "SELECT version FROM shelf WHERE shelf = ? AND doc_key = ?",
                        row -> row.getLong(1),
                        draft.shelf().name(),
                        draft.key())
                .orElse(0L);
        return new Writing.Conflict(draft.shelf(), draft.key(), draft.version(), found);
    }

    static int erase(Session session, SubjectRef subject) {
        return session.update("DELETE FROM shelf WHERE subject = ?", subject.value());
    }

    private static <T> Versioned<T> read(Session session, Shelf<T> shelf, ResultSet row) throws SQLException {
        byte[] body = session.opened(Payload.SHELF_BODY, row.getBytes(2), shelf.name(), row.getString(3));
        Reading<T> reading = Documents.read(shelf.type(), body);
        if (reading instanceof Reading.Usable<T> usable) {
            return new Versioned<>(usable.value(), row.getLong(1));
        }
        throw StoreException.of(StoreException.Kind.DAMAGED, null, "a document of " + shelf);
    }
}
