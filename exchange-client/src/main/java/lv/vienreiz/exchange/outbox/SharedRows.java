// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.exchange.store.Session;
import lv.vienreiz.message.MessageId;

/**
 * What nodes that share a PostgreSQL database agree on: who takes the next step of which message. Every claim is made under a
 * lock on the lane, by a statement of its own that sees what the holder of the lock before has committed.
 */
final class SharedRows {

    /** Tells our locks from other users' of the database: "Vnrz". */
    private static final int LOCKS = 0x566e727a;

    private static final String NOW = "(extract(epoch FROM clock_timestamp()) * 1000)::bigint";

    private static final String UNFINISHED = "IN ('PENDING', 'IN_FLIGHT', 'IN_DOUBT')";

    /** Of each lane the first that waits, if nothing of the lane is under way; or what is under way and has lost its node. */
    private static final String CLAIMABLE = " o.state " + UNFINISHED + " AND o.lease_until < " + NOW
            + " AND (o.state = 'IN_FLIGHT' OR (o.state = 'IN_DOUBT' AND o.next_at <= ? AND ? = 1)"
            + " OR (o.state = 'PENDING' AND o.next_at <= ? AND NOT EXISTS (SELECT 1 FROM vienreiz_outbox e"
            + " WHERE e.lane = o.lane AND e.place <> o.place AND e.state " + UNFINISHED
            + " AND (e.place < o.place OR e.state <> 'PENDING' OR e.lease_until >= " + NOW + "))))";

    private final Session session;

    SharedRows(Session session) {
        this.session = session;
    }

    /** Waits until nobody else changes who works at a lane; gives the time of the database in milliseconds. */
    long lock(String lane) {
        return session.first("SELECT pg_advisory_xact_lock(?, hashtext(?)), " + NOW, r -> r.getLong(2), LOCKS, lane)
                .orElseThrow();
    }

    boolean isFree(String lane) {
        return session.first(
                        "SELECT 1 FROM vienreiz_outbox WHERE lane = ? AND state " + UNFINISHED + " LIMIT 1",
                        r -> 1,
                        lane)
                .isEmpty();
    }

    /** The messages whose next step may be taken now, and which nobody else is looking at; they may be claimed by then. */
    List<MessageId> claimable(Instant now, boolean doubtsToo, int most) {
        return session.list(
                "SELECT o.id FROM vienreiz_outbox o WHERE" + CLAIMABLE
                        + " ORDER BY o.place LIMIT ? FOR UPDATE SKIP LOCKED",
                r -> new MessageId(r.getString(1)),
                now.toEpochMilli(),
                doubtsToo ? 1 : 0,
                now.toEpochMilli(),
                most);
    }

    /** Claims a message for so many milliseconds, if it is still claimable and nobody changes who works at its lane. */
    Optional<OutboxEntry> claim(MessageId id, Instant now, boolean doubtsToo, String claim, long millis) {
        boolean locked = session.first(
                        "SELECT pg_try_advisory_xact_lock(?, hashtext(lane)) FROM vienreiz_outbox WHERE id = ?",
                        r -> r.getBoolean(1),
                        LOCKS,
                        id.value())
                .orElse(false);
        if (!locked) {
            return Optional.empty();
        }
        int claimed = session.update(
                "UPDATE vienreiz_outbox o SET claim = ?, lease_until = " + NOW + " + ? WHERE o.id = ? AND" + CLAIMABLE,
                claim,
                millis,
                id.value(),
                now.toEpochMilli(),
                doubtsToo ? 1 : 0,
                now.toEpochMilli());
        return claimed == 0
                ? Optional.empty()
                : session.first(OutboxRows.ENTRY + " WHERE id = ?", OutboxRows::entryOf, id.value());
    }

    /** Until when a message is claimed, by the clock of the database. */
    long leaseOf(MessageId id) {
        return session.first("SELECT lease_until FROM vienreiz_outbox WHERE id = ?", r -> r.getLong(1), id.value())
                .orElse(0L);
    }

    /** Takes a message in doubt from whoever is asking about it; nothing if it is not in doubt. */
    Optional<Parcel> seize(MessageId id) {
        int seized = session.update(
                "UPDATE vienreiz_outbox SET claim = '', lease_until = 0 WHERE id = ? AND state = 'IN_DOUBT'",
                id.value());
        return seized == 0
                ? Optional.empty()
                : session.first(OutboxRows.ENTRY + " WHERE id = ?", OutboxRows::entryOf, id.value())
                        .map(entry -> new Parcel(entry, Optional.empty()));
    }

    /** Has a message in doubt asked about now, unless that is being done. */
    void hasten(MessageId id) {
        session.update(
                "UPDATE vienreiz_outbox SET next_at = 0 WHERE id = ? AND state = 'IN_DOUBT' AND claim = ''",
                id.value());
    }

    /** Which of some messages nobody will do anything more about by itself; their ids are divided by commas. */
    List<MessageId> finished(String ids) {
        return session.list(
                "SELECT id FROM vienreiz_outbox WHERE id = ANY (string_to_array(?, ',')) AND NOT state " + UNFINISHED,
                r -> new MessageId(r.getString(1)),
                ids);
    }

    /** Some of what the bus is to be told now is safe here; for so many milliseconds no other node tells it. */
    List<Question> takeReleases(long millis, int most) {
        return session.list(
                "UPDATE vienreiz_outbox SET release_at = " + NOW + " + ? WHERE id IN (SELECT id FROM vienreiz_outbox"
                        + " WHERE release_at <= " + NOW + " ORDER BY release_at LIMIT ? FOR UPDATE SKIP LOCKED)"
                        + " RETURNING id, address, ticket",
                r -> new Question(
                        new MessageId(r.getString(1)),
                        new Address(r.getString(2)),
                        Optional.ofNullable(r.getString(3)).orElse("")),
                millis,
                most);
    }
}
