// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.exchange.store.Dialect;
import lv.vienreiz.exchange.store.Payload;
import lv.vienreiz.exchange.store.Session;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.message.PartyId;

/** The inbox's rows in a store, read and written inside one transaction. */
final class InboxRows {

    private final Session session;

    InboxRows(Session session) {
        this.session = session;
    }

    /** A message that was acted upon; its answer is there until it is purged. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Stored(byte[] digest, Optional<Result> result) {}

    /**
     * Keeps every other transaction from the message until this one ends; false if another one has it. SQLite has one writer,
     * so there it is waited for.
     */
    boolean lock(Key key) {
        if (session.dialect() == Dialect.SQLITE) {
            session.update("UPDATE vienreiz_inbox SET status = status WHERE 1 = 0");
            return true;
        }
        byte[] name = Key.sha256(key.lock().getBytes(StandardCharsets.UTF_8));
        return session.first(
                        "SELECT pg_try_advisory_xact_lock(?)",
                        row -> row.getBoolean(1),
                        ByteBuffer.wrap(name).getLong())
                .orElse(false);
    }

    Optional<Stored> find(Key key) {
        return session.first(
                "SELECT digest, status, content_type, body FROM vienreiz_inbox LEFT JOIN vienreiz_inbox_answer USING (source, id)"
                        + " WHERE source = ? AND id = ?",
                row -> {
                    byte[] body = row.getBytes(4);
                    return new Stored(
                            row.getBytes(1),
                            body == null
                                    ? Optional.empty()
                                    : Optional.of(new Result(
                                            row.getInt(2),
                                            row.getString(3),
                                            session.opened(
                                                    Payload.INBOX_ANSWER,
                                                    body,
                                                    key.source(),
                                                    key.id().value()))));
                },
                key.source(),
                key.id().value());
    }

    /** Records that a message was acted upon; nothing is written, and false returned, where it was before. */
    boolean insert(Key key, byte[] digest, Task<?, ?> task, Result result) {
        long at = task.received().at().toInstant().toEpochMilli();
        int inserted = session.update(
                "INSERT INTO vienreiz_inbox (source, id, digest, kind, service, received_at, status)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (source, id) DO NOTHING",
                key.source(),
                key.id().value(),
                digest,
                task.kind().name(),
                task.received().message().envelope().receiver().value(),
                at,
                result.status());
        if (inserted == 0) {
            return false;
        }
        session.update(
                "INSERT INTO vienreiz_inbox_answer (source, id, received_at, content_type, body) VALUES (?, ?, ?, ?, ?)",
                key.source(),
                key.id().value(),
                at,
                result.contentType(),
                session.sealed(
                        Payload.INBOX_ANSWER,
                        result.body(),
                        key.source(),
                        key.id().value()));
        return true;
    }

    /** How a message arrived that was acted upon, as if its caller came with it now. */
    Optional<Arrival> arrival(Key key, Caller caller) {
        return session.first(
                        "SELECT kind, service FROM vienreiz_inbox WHERE source = ? AND id = ?",
                        row -> List.of(row.getString(1), row.getString(2)),
                        key.source(),
                        key.id().value())
                .flatMap(found -> MessageKind.named(found.get(0))
                        .map(kind ->
                                new Arrival(caller, PartyId.parse(key.source()), PartyId.parse(found.get(1)), kind)));
    }

    /** Records that a message was not let in; its repetition is counted. */
    void refuse(Key key, Problem problem, String kind, String service, Instant now) {
        session.update(
                "INSERT INTO vienreiz_inbox_refusal (source, id, reason, kind, service, first_at, last_at, times)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, 1) ON CONFLICT (source, id, reason)"
                        + " DO UPDATE SET last_at = excluded.last_at, times = vienreiz_inbox_refusal.times + 1",
                key.source(),
                key.id().value(),
                problem.code(),
                kind,
                service,
                now.toEpochMilli(),
                now.toEpochMilli());
    }

    List<RefusedMessage> refusals(int most) {
        return session.list(
                "SELECT source, id, reason, kind, service, first_at, last_at, times FROM vienreiz_inbox_refusal"
                        + " ORDER BY last_at DESC, source, id LIMIT ?",
                row -> new RefusedMessage(
                        row.getString(1),
                        new MessageId(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        Instant.ofEpochMilli(row.getLong(6)),
                        Instant.ofEpochMilli(row.getLong(7)),
                        row.getLong(8)),
                most);
    }

    int forgetAnswers(Instant before) {
        return session.update("DELETE FROM vienreiz_inbox_answer WHERE received_at < ?", before.toEpochMilli());
    }

    int forgetMessages(Instant before) {
        return session.update("DELETE FROM vienreiz_inbox WHERE received_at < ?", before.toEpochMilli());
    }

    int forgetRefusals(Instant before) {
        return session.update("DELETE FROM vienreiz_inbox_refusal WHERE last_at < ?", before.toEpochMilli());
    }
}
