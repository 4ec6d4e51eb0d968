// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Follows the chain of one node link by link, and compares it with its seals and notes. Not safe for several threads. */
final class ChainVerifier {

    /** Looking for the place where an entry was written costs a digest for each place, so it is bounded. */
    private static final int SEARCHES = 16;

    private static final long REACH = 10_000;

    private final String node;
    private final Secrets secrets;
    private final Notes.OfNode notes;
    private final Segments segments;
    private final Flaws flaws;
    private final SortedMap<Long, Long> unfinished = new TreeMap<>();
    private long entries;
    private long expected = 1;
    private long lastAgreed;
    private int searches;
    private boolean lastWasSound = true;
    private Link.Head newest;

    ChainVerifier(String node, Segments segments, Notes.OfNode notes, Secrets secrets, Flaws flaws) {
        this.node = node;
        this.segments = segments;
        this.notes = notes;
        this.secrets = secrets;
        this.flaws = flaws;
        this.newest = Seal.none(node).end();
    }

    void follow(Link link) {
        entries++;
        long number = link.number();
        boolean sound = link.fitsAt(number, secrets);
        boolean beyond = number < expected || number > expected && number > notes.newest(Note.Kind.ENTRY);
        if (beyond && !sound) {
            flaw(isFromElsewhere(link) ? Flaw.Kind.REORDERED : Flaw.Kind.INSERTED, number, number);
            return;
        }
        if (number > expected) {
            gap(number - 1, Flaw.Kind.MISSING);
        }
        if (!sound) {
            flaw(kindOf(link), number, number);
        } else {
            compareWithBefore(link);
            compareWithOutside(link);
            remember(link);
        }
        lastWasSound = sound;
        newest = link.head();
        expected = number + 1;
    }

    Verdict.Chain finish() {
        long noted = notes.newest(Note.Kind.ENTRY);
        long sealed = segments.newest().map(Seal::last).orElse(0L);
        if (Math.max(noted, sealed) >= expected) {
            gap(Math.max(noted, sealed), Flaw.Kind.TRUNCATED);
        }
        if (notes.isEmpty() && (entries > 0 || segments.count() > 0)) {
            flaws.add(new Flaw(Flaw.Kind.CHECKPOINTS_MISSING, node, 0, 0, 0));
        }
        Link.Head head = segments.newest()
                .filter(seal -> seal.last() >= newest.number())
                .map(Seal::end)
                .orElse(newest);
        return new Verdict.Chain(node, entries, head.number(), head.mac(), segments.count(), segments.dropped());
    }

    List<Verdict.Unfinished> unfinished() {
        return unfinished.entrySet().stream()
                .map(e -> new Verdict.Unfinished(node, e.getKey(), Instant.ofEpochMilli(e.getValue())))
                .toList();
    }

    private Flaw.Kind kindOf(Link link) {
        if (isFromElsewhere(link)) {
            return Flaw.Kind.REORDERED;
        }
        boolean known = segments.of(link.number()).isPresent()
                || link.number() <= notes.newest(Note.Kind.ENTRY)
                || notes.isEmpty();
        return known ? Flaw.Kind.ALTERED : Flaw.Kind.INSERTED;
    }

    private boolean isFromElsewhere(Link link) {
        if (searches++ >= SEARCHES) {
            return false;
        }
        long newestKnown = Math.max(expected, notes.newest(Note.Kind.ENTRY));
        long here = Math.max(1, Math.min(link.number(), newestKnown));
        for (long place = Math.max(1, here - REACH); place <= Math.min(here + REACH, newestKnown); place++) {
            if (place != link.number() && link.fitsAt(place, secrets)) {
                return true;
            }
        }
        return false;
    }

    /** This entry is as it was written. If it names another one before it, that one is not what the journal had there. */
    private void compareWithBefore(Link link) {
        Optional<String> before = segments.of(link.number() - 1)
                .filter(seal -> seal.last() == link.number() - 1)
                .map(Seal::head)
                .or(() -> Optional.of(newest)
                        .filter(n -> n.number() == link.number() - 1)
                        .map(Link.Head::mac));
        if (lastWasSound && before.isPresent() && !before.get().equals(link.previous())) {
            flaw(Flaw.Kind.REWRITTEN, Math.max(1, link.number() - 1), Math.max(1, link.number() - 1));
        }
    }

    private void compareWithOutside(Link link) {
        long number = link.number();
        Optional<Seal> seal = segments.of(number);
        if (seal.filter(this::wasDropped).isPresent()) {
            flaw(Flaw.Kind.RETURNED, number, number);
        }
        Set<String> noted = notes.of(Note.Kind.ENTRY).getOrDefault(number, Set.of(link.mac()));
        boolean ends = seal.filter(s -> s.last() == number).isPresent();
        if (!noted.equals(Set.of(link.mac())) || ends && !seal.get().head().equals(link.mac())) {
            flaw(Flaw.Kind.REWRITTEN, Math.min(lastAgreed + 1, number), number);
        }
        if (notes.of(Note.Kind.ENTRY).containsKey(number) || ends) {
            lastAgreed = number;
        }
    }

    private boolean wasDropped(Seal seal) {
        return segments.isDropped(seal) || notes.of(Note.Kind.DROP).containsKey(seal.segment());
    }

    private void remember(Link link) {
        if (link.text(Column.KIND).equals(Link.BEGUN)) {
            unfinished.put(link.number(), link.at());
        } else if (link.text(Column.KIND).equals(Link.ENDED)) {
            unfinished.remove(link.openedBy());
        }
    }

    /** Tells what is not there from the next expected entry to a last one, unless it was dropped by policy. */
    private void gap(long last, Flaw.Kind kind) {
        long from = expected;
        for (Seal seal : segments.between(expected, last)) {
            if (from < seal.first()) {
                flaw(kind, from, seal.first() - 1);
            }
            long begin = Math.max(from, seal.first());
            long end = Math.min(last, seal.last());
            boolean whole = begin == seal.first() && end == seal.last();
            if (!segments.isDropped(seal)) {
                flaw(whole ? Flaw.Kind.DROPPED_WITHOUT_POLICY : Flaw.Kind.MISSING, begin, end);
            }
            from = end + 1;
        }
        if (from <= last) {
            flaw(kind, from, last);
        }
        expected = last + 1;
    }

    private void flaw(Flaw.Kind kind, long first, long last) {
        flaws.add(new Flaw(kind, node, segments.segmentOf(last), first, last));
    }
}
