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
