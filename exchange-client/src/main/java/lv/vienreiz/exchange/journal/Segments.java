// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The seals and stubs of one node that were made with the key; the others become flaws. */
final class Segments {

    private final String node;
    private final Notes.OfNode notes;
    private final Secrets secrets;
    private final Flaws flaws;
    private final NavigableMap<Long, Seal> byFirst = new TreeMap<>();
    private final Map<Long, Seal> bySegment = new HashMap<>();
    private final Map<Long, Stub> stubs = new TreeMap<>();
    private final Set<Long> forged = new HashSet<>();
    private Seal newestOfOurs;

    Segments(String node, Notes.OfNode notes, Secrets secrets, Flaws flaws) {
        this.node = node;
        this.notes = notes;
        this.secrets = secrets;
        this.flaws = flaws;
        this.newestOfOurs = Seal.none(node);
    }

    /** Takes a seal; they come in the order of their segments. What another one than ours says of its place means nothing. */
    void read(Seal seal) {
        if (seal.isOurs(secrets)) {
            missing(newestOfOurs.segment() + 1, seal.segment() - 1);
            accept(seal);
            newestOfOurs = seal;
        } else {
            forged.add(seal.segment());
            flaws.add(new Flaw(Flaw.Kind.SEAL_FORGED, node, seal.segment(), 0, 0));
        }
    }

    /** Takes note that there is no further seal. */
    void end() {
        missing(newestOfOurs.segment() + 1, notes.newest(Note.Kind.SEAL));
    }

    /** Takes what should sign for a dropped segment. */
    void sign(Stub stub) {
        Seal seal = bySegment.get(stub.segment());
        if (seal != null && stub.isOurs(seal, secrets)) {
            stubs.put(stub.segment(), stub);
        } else {
            flaws.add(new Flaw(Flaw.Kind.STUB_FORGED, node, stub.segment(), 0, 0));
        }
    }

    boolean isDropped(Seal seal) {
        return stubs.containsKey(seal.segment());
    }

    List<DroppedSegment> dropped() {
        return stubs.values().stream()
                .flatMap(stub ->
                        Optional.ofNullable(bySegment.get(stub.segment()))
                                .map(seal -> DroppedSegment.of(seal, stub))
                                .stream())
                .toList();
    }

    Optional<Seal> of(long number) {
        return Optional.ofNullable(byFirst.floorEntry(number))
                .map(Map.Entry::getValue)
                .filter(seal -> seal.holds(number));
    }

    /** The seals whose segments have entries in a range. */
    List<Seal> between(long first, long last) {
        Long begin = byFirst.floorKey(first);
        return byFirst.subMap(begin == null ? first : begin, true, Math.max(first, last), true).values().stream()
                .filter(seal -> seal.last() >= first && seal.first() <= last)
                .toList();
    }

    Optional<Seal> newest() {
        return Optional.ofNullable(byFirst.lastEntry()).map(Map.Entry::getValue);
    }

    /** The segment that an entry is in; one that is not sealed is in the segment after the newest. */
    long segmentOf(long number) {
        return of(number).map(Seal::segment).orElseGet(() -> newest().filter(seal -> number > seal.last())
                .map(seal -> seal.segment() + 1)
                .orElse(byFirst.isEmpty() && number > 0 ? 1L : 0L));
    }

    long count() {
        return bySegment.size();
    }

    private void accept(Seal seal) {
        Seal before = newestOfOurs;
        Set<String> noted = notes.of(Note.Kind.SEAL).getOrDefault(seal.segment(), Set.of(seal.mac()));
        boolean follows =
                seal.segment() != before.segment() + 1 || seal.previous().equals(before.mac());
        if (!noted.equals(Set.of(seal.mac()))) {
            flaws.add(new Flaw(Flaw.Kind.SEAL_REPLACED, node, seal.segment(), seal.first(), seal.last()));
        } else if (!follows) {
            flaws.add(new Flaw(Flaw.Kind.SEAL_REPLACED, node, before.segment(), before.first(), before.last()));
        }
        bySegment.put(seal.segment(), seal);
        byFirst.put(seal.first(), seal);
    }

    /** Tells of segments without a seal; there were no more of them than a seal of ours or a note says. */
    private void missing(long first, long last) {
        for (long segment = first; segment <= last; segment++) {
            if (!forged.contains(segment)) {
                flaws.add(new Flaw(Flaw.Kind.SEAL_MISSING, node, segment, 0, 0));
            }
        }
    }
}
