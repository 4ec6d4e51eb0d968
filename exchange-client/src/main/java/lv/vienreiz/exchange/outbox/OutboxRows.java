// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.kept.FileOwner;
import lv.vienreiz.exchange.kept.KeptFiles;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.exchange.store.Payload;
import lv.vienreiz.exchange.store.Session;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.message.MessageId;

/** The outbox's rows in a store, read and written inside one transaction. */
final class OutboxRows {

    static final String ENTRY = "SELECT id, address, case_id, state, attempts, size, enqueued_at, next_at, replaces,"
            + " fault_origin, fault_code, fault_raw_code, fault_reference, ticket, preview FROM vienreiz_outbox";

    /** No attempt takes longer, whatever a clock that was set back makes of it. */
    private static final Duration LONGEST_ATTEMPT = Duration.ofDays(1);

    private final Session session;
    private final boolean shared;

    private OutboxRows(Session session, boolean shared) {
        this.session = session;
        this.shared = shared;
    }

    /** The rows of a store, in the words of its database. */
    static OutboxRows of(Store store, Session session) {
        return new OutboxRows(session, store.isShared());
    }

    /** Writes a message that is not in the store yet; nothing is written, and false returned, where the id was used before. */
    boolean insert(Parcel parcel, Standing standing, Optional<MessageId> replaces, boolean unseen) {
        OutgoingMessage message = parcel.message.orElseThrow();
        String id = parcel.id.value();
        int inserted = session.update(
                "INSERT INTO vienreiz_outbox (place, id, case_id, permission, address, content_type, fingerprint, size,"
                        + " state, attempts, enqueued_at, next_at, replaces, unseen, claim, lease_until)"
                        + " VALUES (" + nextPlace() + ", ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (id) DO NOTHING",
                id,
                message.caseId().orElse(null),
                message.permission().orElse(null),
                message.address().value(),
                message.contentType(),
                parcel.fingerprint,
                message.body().length,
                standing.state().name(),
                standing.attempts(),
                parcel.enqueuedAt.toEpochMilli(),
                standing.next().toEpochMilli(),
                replaces.map(MessageId::value).orElse(null),
                unseen ? 1 : 0,
                parcel.lease.claim(),
                parcel.lease.until());
        if (inserted == 0) {
            return false;
        }
        session.update(
                "INSERT INTO vienreiz_outbox_body (id, body, acting_user, files) VALUES (?, ?, ?, ?)",
                id,
                session.sealed(Payload.OUTBOX_BODY, message.body(), id),
                message.actingUser()
                        .map(user -> session.sealed(Payload.OUTBOX_USER, user.getBytes(UTF_8), id))
                        .orElse(null),
                message.files().stream().map(file -> file.digest().value()).collect(Collectors.joining(" ")));
        return true;
    }

    /** The digests of the files of a message, in the order of sending; nothing if an earlier release did not note them. */
    Optional<List<String>> files(MessageId id) {
        return session.first(
                        "SELECT coalesce(files, '?') FROM vienreiz_outbox_body WHERE id = ?",
                        r -> r.getString(1),
                        id.value())
                .filter(files -> !files.equals("?"))
                .map(files -> files.isEmpty() ? List.of() : List.of(files.split(" ")));
    }

    /** Takes a message out again that was written in the same transaction, with what came of its files. */
    void withdraw(MessageId id) {
        KeptFiles.delete(session, FileOwner.ours(id));
        session.update("DELETE FROM vienreiz_outbox_body WHERE id = ?", id.value());
        session.update("DELETE FROM vienreiz_outbox WHERE id = ?", id.value());
    }

    /** A sequence where several nodes write: who was handed in after another had returned stands behind it. */
    private String nextPlace() {
        return shared
                ? "nextval('vienreiz_outbox_place')"
                : "(SELECT coalesce(max(place), 0) + 1 FROM vienreiz_outbox)";
    }

    /** Deletes files that came before a moment for messages that did not come; gives how many there were. */
    int sweepFiles(Instant before) {
        return session
                .list(
                        "SELECT DISTINCT message_id FROM vienreiz_file f JOIN vienreiz_file_piece p ON p.place = f.place"
                                + " AND p.kept_at < ? WHERE party = '' AND NOT EXISTS"
                                + " (SELECT 1 FROM vienreiz_outbox_body b WHERE b.id = f.message_id)",
                        row -> new MessageId(row.getString(1)),
                        before.toEpochMilli())
                .stream()
                .mapToInt(id -> KeptFiles.delete(session, FileOwner.ours(id)))
                .sum();
    }

    /** Whether a message has had the id, and if so, whether it was this very one. */
    Optional<Boolean> known(MessageId id, byte[] fingerprint) {
        return session.first("SELECT fingerprint FROM vienreiz_outbox WHERE id = ?", r -> r.getBytes(1), id.value())
                .map(stored -> MessageDigest.isEqual(stored, fingerprint));
    }

    /** Whether the message under an id is this very one. */
    boolean isSame(MessageId id, byte[] fingerprint) {
        return known(id, fingerprint).orElse(false);
    }

    /** Writes where a message stands, if the claim on it still holds; false if it does not. */
    boolean mark(MessageId id, Standing standing, Lease held, Lease kept) {
        Optional<Fault> fault = standing.fault();
        int marked = session.update(
                "UPDATE vienreiz_outbox SET state = ?, attempts = ?, next_at = ?, fault_origin = ?, fault_code = ?,"
                        + " fault_raw_code = ?, fault_reference = ?, ticket = ?, preview = ?, release_at = ?, claim = ?,"
                        + " lease_until = ?, questions = ? WHERE id = ? AND claim = ?",
                standing.state().name(),
                standing.attempts(),
                standing.next().toEpochMilli(),
                fault.map(f -> f.origin().name()).orElse(null),
                fault.map(Fault::code).orElse(null),
                fault.map(Fault::rawCode).orElse(null),
                fault.map(Fault::reference).orElse(null),
                standing.ticket().orElse(null),
                standing.preview().map(URI::toString).orElse(null),
                standing.owesRelease() ? Math.max(held.until(), standing.next().toEpochMilli()) : null,
                kept.claim(),
                kept.until(),
                standing.questions(),
                id.value(),
                held.claim());
        if (marked == 1) {
            standing.answer().ifPresent(answer -> keep(id, answer));
        }
        return marked == 1;
    }

    /** Puts a finished message at the end of the order, as if it were new. */
    void renew(MessageId id, Instant now) {
        session.update(
                "UPDATE vienreiz_outbox SET place = " + nextPlace() + ", state = 'PENDING', attempts = 0,"
                        + " enqueued_at = ?, next_at = ?, ticket = NULL, preview = NULL, release_at = NULL, unseen = 1,"
                        + " claim = '', lease_until = 0, questions = 0 WHERE id = ?",
                now.toEpochMilli(),
                now.toEpochMilli(),
                id.value());
    }

    /** The messages that came into the store without the only owner's knowing, in order; each is given out once. */
    List<OutboxEntry> takeUnseen() {
        List<OutboxEntry> unseen = session.list(ENTRY + " WHERE unseen = 1 ORDER BY place", OutboxRows::entryOf);
        if (!unseen.isEmpty()) {
            session.update("UPDATE vienreiz_outbox SET unseen = 0 WHERE unseen = 1");
        }
        return unseen;
    }

    /** How often the receiver was asked about a message since its last attempt. */
    int questions(MessageId id) {
        return session.first("SELECT questions FROM vienreiz_outbox WHERE id = ?", r -> r.getInt(1), id.value())
                .orElse(0);
    }

    /** Puts every message in doubt whose attempt has not ended, but where it may still be under way. */
    void doubt(Fault fault, Instant now) {
        session.update(
                "UPDATE vienreiz_outbox SET state = 'IN_DOUBT', next_at = 0, fault_origin = ?, fault_code = ?, fault_raw_code = ?,"
                        + " fault_reference = ? WHERE state = 'IN_FLIGHT' AND NOT next_at BETWEEN ? AND ?",
                fault.origin().name(),
                fault.code(),
                fault.rawCode(),
                fault.reference(),
                now.toEpochMilli() + 1,
                now.plus(LONGEST_ATTEMPT).toEpochMilli());
    }

    /** Notes by when an attempt that is under way will have ended. */
    void endsBy(MessageId id, Instant deadline) {
        session.update(
                "UPDATE vienreiz_outbox SET next_at = ? WHERE id = ? AND state = 'IN_FLIGHT'",
                deadline.toEpochMilli() + 1,
                id.value());
    }

    /** What the bus is still to be told is safe here. */
    List<Question> unreleased() {
        return session.list(
                "SELECT id, address, ticket FROM vienreiz_outbox WHERE release_at IS NOT NULL ORDER BY place",
                r -> new Question(
                        new MessageId(r.getString(1)),
                        new Address(r.getString(2)),
                        Optional.ofNullable(r.getString(3)).orElse("")));
    }

    void released(MessageId id) {
        session.update("UPDATE vienreiz_outbox SET release_at = NULL WHERE id = ?", id.value());
    }

    Optional<Standing> standing(MessageId id) {
        return entry(id).map(Standing::of).map(standing -> answer(id)
                .map(given -> standing.answered(given, standing.next()))
                .orElse(standing));
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
                "SELECT address, content_type, body, case_id, permission, acting_user FROM vienreiz_outbox"
                        + " JOIN vienreiz_outbox_body USING (id) WHERE id = ?",
                r -> new OutgoingMessage(
                        id,
                        new Address(r.getString(1)),
                        r.getString(2),
                        session.opened(Payload.OUTBOX_BODY, r.getBytes(3), id.value()),
                        Optional.ofNullable(r.getString(4)),
                        Optional.ofNullable(r.getString(5)),
                        List.of(),
                        Optional.ofNullable(r.getBytes(6)).map(user -> userOf(id, user))),
                id.value());
    }

    private String userOf(MessageId id, byte[] stored) {
        return new String(session.opened(Payload.OUTBOX_USER, stored, id.value()), UTF_8);
    }

    Optional<Answer> answer(MessageId id) {
        return session.first(
                "SELECT content_type, body, reference FROM vienreiz_outbox_answer WHERE id = ?",
                r -> new Answer(
                        r.getString(1),
                        session.opened(Payload.OUTBOX_ANSWER, r.getBytes(2), id.value()),
                        r.getString(3)),
                id.value());
    }

    private void keep(MessageId id, Answer answer) {
        session.update(
                "INSERT INTO vienreiz_outbox_answer (id, content_type, body, reference) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (id) DO UPDATE SET content_type = excluded.content_type, body = excluded.body,"
                        + " reference = excluded.reference",
                id.value(),
                answer.contentType(),
                session.sealed(Payload.OUTBOX_ANSWER, answer.body(), id.value()),
                answer.reference());
    }

    static OutboxEntry entryOf(ResultSet row) throws SQLException {
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
