// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import java.util.Optional;
import lv.vienreiz.exchange.store.Session;

/** Checks the keys of persons: each made by the journal, and each person of an entry with a key or its erasure. */
final class PersonVerifier {

    private final Session session;
    private final Secrets secrets;
    private final Flaws flaws;

    PersonVerifier(Session session, Secrets secrets, Flaws flaws) {
        this.session = session;
        this.secrets = secrets;
        this.flaws = flaws;
    }

    void verify() {
        new PersonRows(session).each(this::verify);
        session.each(
                "SELECT e.node, min(e.number) FROM journal_entry e WHERE e.subject <> '' AND NOT EXISTS"
                        + " (SELECT 1 FROM journal_person p WHERE p.mark = e.subject) GROUP BY e.node, e.subject",
                r -> new Flaw(Flaw.Kind.LINK_MISSING, r.getString(1), 0, r.getLong(2), r.getLong(2)),
                flaws::add);
    }

    private void verify(Person person) {
        if (!person.isOurs(secrets)) {
            Flaw place = firstEntry(person.mark(), Link.BEGUN, Flaw.Kind.LINK_FORGED)
                    .orElse(new Flaw(Flaw.Kind.LINK_FORGED, "", 0, 0, 0));
            flaws.add(place);
        } else if (!person.isErased()) {
            firstEntry(person.mark(), Link.ERASED, Flaw.Kind.LINK_RETURNED).ifPresent(flaws::add);
        }
    }

    private Optional<Flaw> firstEntry(String mark, String entryKind, Flaw.Kind kind) {
        return session.first(
                "SELECT node, number FROM journal_entry WHERE subject = ? AND subject <> '' AND kind = ?"
                        + " ORDER BY at, node, number LIMIT 1",
                r -> new Flaw(kind, r.getString(1), 0, r.getLong(2), r.getLong(2)),
                mark,
                entryKind);
    }
}
