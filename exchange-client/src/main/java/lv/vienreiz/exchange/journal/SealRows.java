// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

    /** Every seal that is there, those of a node in the order of their segments. */
    void eachSeal(Consumer<Seal> use) {
        session.each("SELECT " + COLUMNS + " FROM journal_seal ORDER BY node, segment", SealRows::seal, use);
    }

    /** Every stub that is there, those of a node in the order of their segments. */
    void eachStub(Consumer<Stub> use) {
        session.each(
                "SELECT node, segment, dropped_at, reason, mac FROM journal_stub ORDER BY node, segment",
                SealRows::stub,
                use);
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
        Cells cells = new Cells(row);
        return new Seal(
                cells.text(1),
                cells.number(2),
                cells.number(3),
                cells.number(4),
                cells.number(5),
                cells.number(6),
                cells.number(7),
                cells.text(8),
                cells.text(9),
                cells.mac(10));
    }

    private static Stub stub(ResultSet row) throws SQLException {
        Cells cells = new Cells(row);
        return new Stub(cells.text(1), cells.number(2), cells.number(3), cells.text(4), cells.mac(5));
    }
}
