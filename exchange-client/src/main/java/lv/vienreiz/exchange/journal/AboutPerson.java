// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import lv.vienreiz.exchange.store.Session;

/**
 * What a journal says of one person, gathered from every row that is there. No query looks for it, so that nobody can keep an
 * access from being found by writing its row in a way that queries pass over.
 */
final class AboutPerson implements Consumer<Link> {

    private final Map<String, SubjectKey> keys = new HashMap<>();
    private final List<Link> begun = new ArrayList<>();
    private final Map<Place, Optional<Link>> endings = new HashMap<>();

    private AboutPerson() {}

    private record Place(String node, long number) {}

    /** Begins with the person's keys; the entries are to follow, those of a node in their order. */
    static AboutPerson of(Session session, String lookup, Secrets secrets) {
        AboutPerson about = new AboutPerson();
        new PersonRows(session).each(person -> {
            // one whose link was erased has no lookup any more
            if (person.lookup().equals(lookup)) {
                about.keys.put(person.mark(), person.key(secrets));
            }
        });
        return about;
    }

    @Override
    public void accept(Link link) {
        if (link.isAboutAPerson() && keys.containsKey(link.text(Column.SUBJECT))) {
            begun.add(link);
            endings.put(new Place(link.node(), link.number()), Optional.empty());
        } else if (link.openedBy() > 0) {
            endings.computeIfPresent(
                    new Place(link.node(), link.openedBy()), (place, known) -> known.or(() -> Optional.of(link)));
        }
    }

    /** The accesses, oldest first. */
    List<JournalEntry> entries() {
        return begun.stream()
                .sorted(Comparator.comparingLong(Link::at)
                        .thenComparing(Link::node)
                        .thenComparingLong(Link::number))
                .flatMap(link -> Optional.ofNullable(keys.get(link.text(Column.SUBJECT))).stream()
                        .map(key -> Entries.read(
                                link,
                                endings.getOrDefault(new Place(link.node(), link.number()), Optional.empty()),
                                key)))
                .toList();
    }
}
