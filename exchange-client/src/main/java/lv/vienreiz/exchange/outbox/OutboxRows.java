// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.net.URI;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.exchange.store.Payload;
import lv.vienreiz.exchange.store.Session;
import lv.vienreiz.message.MessageId;

/** The outbox's rows in a store, read and written inside one transaction. */
final class OutboxRows {

    private static final String ENTRY =
            "SELECT id, address, case_id, state, attempts, size, enqueued_at, next_at, replaces,"
                    + " fault_origin, fault_code, fault_raw_code, fault_reference, ticket, preview FROM outbox";

    private final Session session;

    OutboxRows(Session session) {
        this.session = session;
    }

    /** Writes a new message; nothing is written, and false returned, where the id was used before. */
    boolean insert(Parcel parcel, Standing standing, byte[] fingerprint, Optional<MessageId> replaces) {
        OutgoingMessage message = parcel.message.orElseThrow();
        String id = parcel.id.value();
        int inserted = session.update(
                "INSERT INTO outbox (place, id, case_id, permission, address, content_type, fingerprint, size, state,"
                        + " attempts, enqueued_at, next_at, replaces)"
                        + " VALUES ((SELECT coalesce(max(place), 0) + 1 FROM outbox), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (id) DO NOTHING",
                id,
                message.caseId().orElse(null),
                message.permission().orElse(null),
                message.address().value(),
                message.contentType(),
                fingerprint,
                message.body().length,
                standing.state().name(),
                standing.attempts(),
                parcel.enqueuedAt.toEpochMilli(),
                standing.next().toEpochMilli(),
                replaces.map(MessageId::value).orElse(null));
        if (inserted == 0) {
            return false;
        }
        session.update(
                "INSERT INTO outbox_body (id, body) VALUES (?, ?)",
                id,
                session.sealed(Payload.OUTBOX_BODY, message.body(), id));
        return true;
    }

    boolean isSame(MessageId id, byte[] fingerprint) {
        return session.first("SELECT fingerprint FROM outbox WHERE id = ?", r -> r.getBytes(1), id.value())
                .filter(stored -> MessageDigest.isEqual(stored, fingerprint))
                .isPresent();
    }

    /** Writes where a message stands. */
    int mark(MessageId id, Standing standing) {
        Optional<Fault> fault = standing.fault();
        standing.answer().ifPresent(answer -> keep(id, answer));
        return session.update(
                "UPDATE outbox SET state = ?, attempts = ?, next_at = ?, fault_origin = ?, fault_code = ?,"
                        + " fault_raw_code = ?, fault_reference = ?, ticket = ?, preview = ?, release_at = ? WHERE id = ?",
                standing.state().name(),
                standing.attempts(),
                standing.next().toEpochMilli(),
                fault.map(f -> f.origin().name()).orElse(null),
                fault.map(Fault::code).orElse(null),
                fault.map(Fault::rawCode).orElse(null),
                fault.map(Fault::reference).orElse(null),
                standing.ticket().orElse(null),
                standing.preview().map(URI::toString).orElse(null),
                standing.owesRelease() ? standing.next().toEpochMilli() : null,
                id.value());
    }

    /** Puts a finished message at the end of the order, as if it were new. */
    int renew(MessageId id, Standing standing, Instant now) {
        return session.update(
                "UPDATE outbox SET place = (SELECT max(place) + 1 FROM outbox), state = ?, attempts = ?,"
                        + " enqueued_at = ?, next_at = ?, ticket = NULL, preview = NULL, release_at = NULL WHERE id = ?",
                standing.state().name(),
                standing.attempts(),
                now.toEpochMilli(),
                now.toEpochMilli(),
                id.value());
    }

    /** Puts every message in doubt whose attempt has not ended. */
    void doubt(Fault fault) {
        session.update(
                "UPDATE outbox SET state = 'IN_DOUBT', next_at = 0, fault_origin = ?, fault_code = ?, fault_raw_code = ?,"
                        + " fault_reference = ? WHERE state = 'IN_FLIGHT'",
                fault.origin().name(),
                fault.code(),
                fault.rawCode(),
                fault.reference());
    }

    /** What the bus is still to be told is safe here. */
    List<Question> unreleased() {
        return session.list(
                "SELECT id, address, ticket FROM outbox WHERE release_at IS NOT NULL ORDER BY place",
                r -> new Question(
                        new MessageId(r.getString(1)),
                        new Address(r.getString(2)),
                        Optional.ofNullable(r.getString(3)).orElse("")));
    }

    int released(MessageId id) {
        return session.update("UPDATE outbox SET release_at = NULL WHERE id = ?", id.value());
    }

    Standing standing(MessageId id) {
        OutboxEntry entry = entry(id).orElseThrow();
        return answer(id).map(answer -> Standing.of(entry).answered(answer)).orElseGet(() -> Standing.of(entry));
    }

    Optional<OutboxEntry> entry(MessageId id) {
        return session.first(ENTRY + " WHERE id = ?", OutboxRows::entryOf, id.value());
    }

    Optional<OutboxEntry> mendedFormOf(MessageId id) {
        return session.first(ENTRY + " WHERE replaces = ?", OutboxRows::entryOf, id.value());
    }

    List<OutboxEntry> unfinished() {
        return session.list(
                ENTRY + " WHERE state IN ('PENDING', 'IN_FLIGHT', 'IN_DOUBT') ORDER BY place", OutboxRows::entryOf);
    }

    List<OutboxEntry> in(OutboxState state) {
        return session.list(ENTRY + " WHERE state = ? ORDER BY place", OutboxRows::entryOf, state.name());
    }

    Optional<OutgoingMessage> message(MessageId id) {
        return session.first(
                "SELECT address, content_type, body, case_id, permission FROM outbox JOIN outbox_body USING (id)"
                        + " WHERE id = ?",
                r -> new OutgoingMessage(
                        id,
                        new Address(r.getString(1)),
                        r.getString(2),
                        session.opened(Payload.OUTBOX_BODY, r.getBytes(3), id.value()),
                        Optional.ofNullable(r.getString(4)),
                        Optional.ofNullable(r.getString(5))),
                id.value());
    }

    Optional<Answer> answer(MessageId id) {
        return session.first(
                "SELECT content_type, body, reference FROM outbox_answer WHERE id = ?",
                r -> new Answer(
                        r.getString(1),
                        session.opened(Payload.OUTBOX_ANSWER, r.getBytes(2), id.value()),
                        r.getString(3)),
                id.value());
    }

    private void keep(MessageId id, Answer answer) {
        session.update(
                "INSERT OR REPLACE INTO outbox_answer (id, content_type, body, reference) VALUES (?, ?, ?, ?)",
                id.value(),
                answer.contentType(),
                session.sealed(Payload.OUTBOX_ANSWER, answer.body(), id.value()),
                answer.reference());
    }

    private static OutboxEntry entryOf(ResultSet row) throws SQLException {
        return new OutboxEntry(
                new MessageId(row.getString(1)),
                new Address(row.getString(2)),
                Optional.ofNullable(row.getString(3)),
                OutboxState.valueOf(row.getString(4)),
                row.getInt(5),
                row.getLong(6),
                Instant.ofEpochMilli(row.getLong(7)),
                Instant.ofEpochMilli(row.getLong(8)),
                faultOf(row),
                Optional.ofNullable(row.getString(9)).map(MessageId::new),
                Optional.ofNullable(row.getString(14)),
                Optional.ofNullable(row.getString(15)).map(URI::create));
    }

    private static Optional<Fault> faultOf(ResultSet row) throws SQLException {
        String origin = row.getString(10);
        return origin == null
                ? Optional.empty()
                : Optional.of(new Fault(
                        Fault.Origin.valueOf(origin), row.getString(11), row.getString(12), row.getString(13)));
    }
}
