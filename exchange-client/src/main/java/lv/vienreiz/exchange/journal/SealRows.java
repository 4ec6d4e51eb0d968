// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.exchange.store.Session;

/** The seals and stubs in a store, read and written inside one transaction. */
final class SealRows {

    private static final String COLUMNS = "node, segment, first, last, since, until, sealed_at, head, previous, mac";

    private final Session session;

    SealRows(Session session) {
        this.session = session;
    }

    void add(Seal seal) {
        session.update(
                "INSERT INTO journal_seal (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                seal.node(),
                seal.segment(),
                seal.first(),
                seal.last(),
                seal.since(),
                seal.until(),
                seal.sealedAt(),
                seal.head(),
                seal.previous(),
                seal.mac());
    }

    void add(Stub stub) {
        session.update(
                "INSERT INTO journal_stub (node, segment, dropped_at, reason, mac) VALUES (?, ?, ?, ?, ?)",
                stub.node(),
                stub.segment(),
                stub.droppedAt(),
                stub.reason(),
                stub.mac());
    }

    Optional<Seal> newest(String node) {
        return session.first(
                "SELECT " + COLUMNS + " FROM journal_seal WHERE node = ? ORDER BY segment DESC LIMIT 1",
                SealRows::seal,
                node);
    }

    List<Seal> seals() {
        return session.list("SELECT " + COLUMNS + " FROM journal_seal ORDER BY node, segment", SealRows::seal);
    }

    List<Stub> stubs() {
        return session.list(
                "SELECT node, segment, dropped_at, reason, mac FROM journal_stub ORDER BY node, segment",
                r -> new Stub(r.getString(1), r.getLong(2), r.getLong(3), r.getString(4), r.getString(5)));
    }

    /** Segments that are still there, and whose newest entry is older than a time. */
    List<Seal> endedBefore(long time) {
        return session.list(
                "SELECT " + COLUMNS
                        + " FROM journal_seal s WHERE until < ? AND NOT EXISTS (SELECT 1 FROM journal_stub t"
                        + " WHERE t.node = s.node AND t.segment = s.segment) ORDER BY node, segment",
                SealRows::seal,
                time);
    }

    private static Seal seal(ResultSet row) throws SQLException {
        return new Seal(
                row.getString(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getString(8),
                row.getString(9),
                row.getString(10));
    }
}
