// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lv.vienreiz.exchange.store.Session;

/** The keys of persons in a store, read and written inside one transaction. */
final class PersonRows {

    private static final String SELECT = "SELECT mark, lookup, salt, erased_at, mac FROM journal_person ";

    private static final String NO_ENTRY =
            "NOT EXISTS (SELECT 1 FROM journal_entry e" + " WHERE e.subject = journal_person.mark AND e.subject <> '')";
    private static final String UNMENTIONED = "SELECT mark FROM journal_person WHERE " + NO_ENTRY;

    private final Session session;

    PersonRows(Session session) {
        this.session = session;
    }

    Optional<Person> find(String lookup) {
        return session.first(SELECT + "WHERE lookup = ? AND erased_at = 0", PersonRows::person, lookup);
    }

    /** Finds a person whom another node that shares the database must not erase before this transaction ends. */
    Optional<Person> hold(String lookup) {
        return session.first(SELECT + "WHERE lookup = ? AND erased_at = 0 FOR SHARE", PersonRows::person, lookup);
    }

    /** Adds a person unless another node has just done so. */
    void add(Person person) {
        session.update(
                "INSERT INTO journal_person (mark, lookup, salt, erased_at, mac) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING",
                person.mark(),
                person.lookup(),
                person.salt(),
                person.erasedAt(),
                person.mac());
    }

    void erase(Person erased) {
        session.update(
                "UPDATE journal_person SET lookup = '', salt = '', erased_at = ?, mac = ? WHERE mark = ?",
                erased.erasedAt(),
                erased.mac(),
                erased.mark());
    }

    /** Those about whom no entry is left. */
    List<String> unmentioned() {
        return session.list(UNMENTIONED, r -> r.getString(1));
    }

    /** Those about whom no entry is left, but for those about whom another node is just writing one. */
    List<String> unmentionedHere() {
        return session.list(UNMENTIONED + " FOR UPDATE SKIP LOCKED", r -> r.getString(1));
    }

    /** Forgets a person, if there is still no entry. */
    void forget(String mark) {
        session.update("DELETE FROM journal_person WHERE mark = ? AND " + NO_ENTRY, mark);
    }

    /** Everybody who is there, known or erased. */
    void each(Consumer<Person> use) {
        session.each(SELECT + "ORDER BY mark", PersonRows::person, use);
    }

    private static Person person(ResultSet row) throws SQLException {
        Cells cells = new Cells(row);
        return new Person(cells.text(1), cells.text(2), cells.text(3), cells.number(4), cells.mac(5));
    }
}
