// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import lv.vienreiz.exchange.kept.FileOwner;
import lv.vienreiz.exchange.kept.KeptFiles;
import lv.vienreiz.exchange.store.Session;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.message.MessageId;

/** Deletes what was kept long enough, batch by batch, beside everything else. */
final class Purge {

    private static final int BATCH = 200;

    /** What has waited longer for its message was left behind by a process that ended. */
    private static final Duration LONGEST_HANDING_IN = Duration.ofDays(1);

    /** Ended in a state, and nothing has been done about it since a moment; the bus has been told, where it wants to be. */
    private static final String ENDED = " state = ? AND enqueued_at < ? AND next_at < ? AND release_at IS NULL";

    private final Store store;
    private final OutboxRetention retention;
    private final Instant now;

    Purge(Store store, OutboxRetention retention, Instant now) {
        this.store = store;
        this.retention = retention;
        this.now = now;
    }

    PurgedOutbox run() {
        PurgedOutbox purged = new PurgedOutbox(
                contents(OutboxState.DELIVERED, retention.delivered())
                        + contents(OutboxState.REJECTED, retention.rejected())
                        + contents(OutboxState.DEAD, retention.dead()),
                facts(OutboxState.DELIVERED) + facts(OutboxState.REJECTED) + facts(OutboxState.DEAD));
        store.write(session -> orphans(session));
        store.erase(session -> purged);
        return purged;
    }

    private int contents(OutboxState state, Duration period) {
        long before = now.minus(period).toEpochMilli();
        int all = 0;
        int batch;
        do {
            batch = store.write(session -> contents(session, state, before));
            all += batch;
        } while (batch == BATCH);
        return all;
    }

    private static int contents(Session session, OutboxState state, long before) {
        List<MessageId> ended = session.list(
                "SELECT id FROM vienreiz_outbox JOIN vienreiz_outbox_body USING (id) WHERE" + ENDED + " LIMIT ?",
                row -> new MessageId(row.getString(1)),
                state.name(),
                before,
                before,
                BATCH);
        for (MessageId id : ended) {
            session.update("DELETE FROM vienreiz_outbox_body WHERE id = ?", id.value());
            session.update("DELETE FROM vienreiz_outbox_answer WHERE id = ?", id.value());
            KeptFiles.delete(session, FileOwner.ours(id));
        }
        return ended.size();
    }

    /** Deletes files that came long ago for a message that never came into the store, because handing it in was broken off. */
    private int orphans(Session session) {
        return session
                .list(
                        "SELECT DISTINCT message_id FROM vienreiz_file f JOIN vienreiz_file_piece p ON p.place = f.place"
                                + " AND p.kept_at < ? WHERE party = '' AND NOT EXISTS"
                                + " (SELECT 1 FROM vienreiz_outbox_body b WHERE b.id = f.message_id)",
                        row -> new MessageId(row.getString(1)),
                        now.minus(LONGEST_HANDING_IN).toEpochMilli())
                .stream()
                .mapToInt(id -> KeptFiles.delete(session, FileOwner.ours(id)))
                .sum();
    }

    private int facts(OutboxState state) {
        long before = now.minus(retention.facts()).toEpochMilli();
        return store.write(session -> session.update(
                "DELETE FROM vienreiz_outbox WHERE" + ENDED
                        + " AND NOT EXISTS (SELECT 1 FROM vienreiz_outbox_body b WHERE b.id = vienreiz_outbox.id)",
                state.name(),
                before,
                before));
    }
}
