// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import lv.vienreiz.exchange.store.Session;

/** The entries in a store, read and written inside one transaction. */
final class EntryRows {

    private static final String COLUMNS = "node, number, at, opened_by, "
            + Arrays.stream(Column.values()).map(Column::sql).collect(Collectors.joining(", ")) + ", previous, mac";
    private static final int BEFORE_TEXTS = 4;
    private static final int ALL = BEFORE_TEXTS + Column.values().length + 2;
    private static final String INSERT = "INSERT INTO journal_entry (" + COLUMNS + ") VALUES ("
            + String.join(", ", Collections.nCopies(ALL, "?")) + ")";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM journal_entry ";

    private final Session session;

    EntryRows(Session session) {
        this.session = session;
    }

    void add(Link link) {
        List<Object> values = new ArrayList<>(List.of(link.node(), link.number(), link.at(), link.openedBy()));
        for (Column column : Column.values()) {
            values.add(link.text(column));
        }
        values.add(link.previous());
        values.add(link.mac());
        session.update(INSERT, values.toArray());
    }

    Optional<Link> newest(String node) {
        return session.first(SELECT + "WHERE node = ? ORDER BY number DESC LIMIT 1", EntryRows::link, node);
    }

    Optional<Link> at(String node, long number) {
        return session.first(SELECT + "WHERE node = ? AND number = ?", EntryRows::link, node, number);
    }

    /** Every entry that is there, those of a node in the order of their numbers. */
    void each(Consumer<Link> use) {
        session.each(SELECT + "ORDER BY node, number", EntryRows::link, use);
    }

    List<Link> begunAbout(String mark) {
        return session
                .list(SELECT + "WHERE subject = ? AND subject <> '' ORDER BY at, node, number", EntryRows::link, mark)
                .stream()
                .filter(Link::isAboutAPerson)
                .toList();
    }

    Optional<Link> endingOf(Link begun) {
        return session.first(
                SELECT + "WHERE node = ? AND opened_by = ? AND opened_by > 0 ORDER BY number LIMIT 1",
                EntryRows::link,
                begun.node(),
                begun.number());
    }

    Seal.Span span(String node, long first, long last) {
        return session.first(
                        "SELECT min(at), max(at) FROM journal_entry WHERE node = ? AND number BETWEEN ? AND ?",
                        r -> new Seal.Span(r.getLong(1), r.getLong(2)),
                        node,
                        first,
                        last)
                .orElseThrow();
    }

    void drop(Seal seal) {
        session.update(
                "DELETE FROM journal_entry WHERE node = ? AND number BETWEEN ? AND ?",
                seal.node(),
                seal.first(),
                seal.last());
    }

    private static Link link(ResultSet row) throws SQLException {
        Cells cells = new Cells(row);
        String node = cells.text(1);
        long number = cells.number(2);
        long at = cells.number(3);
        long openedBy = cells.number(4);
        Map<Column, String> texts = new EnumMap<>(Column.class);
        int place = BEFORE_TEXTS;
        for (Column column : Column.values()) {
            place++;
            String text = cells.text(place);
            if (!text.isEmpty()) {
                texts.put(column, text);
            }
        }
        return new Link(node, number, at, openedBy, texts, cells.text(ALL - 1), cells.mac(ALL));
    }
}
