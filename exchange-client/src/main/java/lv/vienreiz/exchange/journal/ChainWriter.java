// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.exchange.store.Session;

/** The end of one node's chain inside one transaction: what comes is appended, and a segment that is due is sealed. */
final class ChainWriter {

    /** No journal gets that far: an entry beyond it was added by somebody else. */
    private static final long LONGEST = 1L << 62;

    private final EntryRows entries;
    private final SealRows seals;
    private final JournalSettings settings;
    private final Secrets secrets;
    private final List<Note> notes = new ArrayList<>();
    private Seal seal;
    private Link.Head head;
    private long openSince;
    private boolean grown;

    ChainWriter(Session session, JournalSettings settings, Secrets secrets) {
        this.entries = new EntryRows(session);
        this.seals = new SealRows(session);
        this.settings = settings;
        this.secrets = secrets;
        seal = seals.newest(settings.node()).orElseGet(() -> Seal.none(settings.node()));
        long sealed = seal.last();
        head = entries.newest(settings.node())
                .map(Link::head)
                .filter(h -> h.number() > sealed)
                .orElseGet(seal::end);
        openSince = entries.at(settings.node(), sealed + 1).map(Link::at).orElse(Long.MAX_VALUE);
    }

    /** Whether anything can follow what stands at the end; somebody else may have put a number there after which there is none. */
    boolean canGoOn() {
        return head.number() < LONGEST;
    }

    Link append(long at, long openedBy, Map<Column, String> texts) {
        sealIfOld(at);
        Link link = Link.after(head, at, openedBy, texts, secrets);
        entries.add(link);
        if (!isOpen()) {
            openSince = at;
        }
        head = link.head();
        grown = true;
        if (head.number() - seal.last() >= settings.segmentEntries()) {
            seal(at);
        }
        return link;
    }

    /** Seals the open segment if its first entry is old enough. A clock that went back makes no segment old. */
    void sealIfOld(long at) {
        if (isOpen() && at - openSince >= settings.segmentAge().toMillis()) {
            seal(at);
        }
    }

    /** What is to be noted outside once the transaction is committed. */
    List<Note> notes() {
        List<Note> all = new ArrayList<>(notes);
        if (grown) {
            all.add(new Note(head.node(), Note.Kind.ENTRY, head.number(), head.mac()));
        }
        return all;
    }

    /** The last number of the newest segment that was sealed here, if one was. */
    Optional<Long> sealedUpTo() {
        return notes.isEmpty() ? Optional.empty() : Optional.of(seal.last());
    }

    private boolean isOpen() {
        return head.number() > seal.last();
    }

    private void seal(long at) {
        seal = seal.next(head, entries.span(settings.node(), seal.last() + 1, head.number()), at, secrets);
        seals.add(seal);
        notes.add(Note.of(seal));
    }
}
