// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The seals and stubs of one node that were made with the key; the others become flaws. */
final class Segments {

    private final String node;
    private final Secrets secrets;
    private final Flaws flaws;
    private final NavigableMap<Long, Seal> byFirst = new TreeMap<>();
    private final Map<Long, Seal> bySegment = new HashMap<>();
    private final Map<Long, Stub> stubs = new TreeMap<>();

    private Segments(String node, Secrets secrets, Flaws flaws) {
        this.node = node;
        this.secrets = secrets;
        this.flaws = flaws;
    }

    static Segments of(String node, List<Seal> seals, Notes.OfNode notes, Secrets secrets, Flaws flaws) {
        Segments segments = new Segments(node, secrets, flaws);
        segments.read(seals, notes);
        return segments;
    }

    /** Takes what should sign for dropped segments. */
    void sign(List<Stub> found) {
        for (Stub stub : found) {
            Seal seal = bySegment.get(stub.segment());
            if (seal != null && stub.isOurs(seal, secrets)) {
                stubs.put(stub.segment(), stub);
            } else {
                flaws.add(new Flaw(Flaw.Kind.STUB_FORGED, node, stub.segment(), 0, 0));
            }
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
        return byFirst.values().stream()
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

    private void read(List<Seal> seals, Notes.OfNode notes) {
        Seal before = Seal.none(node);
        for (Seal seal : seals) {
            if (seal.segment() > before.segment() + 1) {
                missing(before.segment() + 1, seal.segment() - 1);
            }
            if (!seal.isOurs(secrets)) {
                flaws.add(new Flaw(Flaw.Kind.SEAL_FORGED, node, seal.segment(), 0, 0));
            } else {
                accept(seal, before, notes);
            }
            before = seal;
        }
        long noted = notes.newest(Note.Kind.SEAL);
        if (noted > before.segment()) {
            missing(before.segment() + 1, noted);
        }
    }

    private void accept(Seal seal, Seal before, Notes.OfNode notes) {
        Set<String> noted = notes.of(Note.Kind.SEAL).getOrDefault(seal.segment(), Set.of(seal.mac()));
        boolean follows = seal.segment() != before.segment() + 1
                || before.segment() > 0 && !bySegment.containsKey(before.segment())
                || seal.previous().equals(before.mac());
        if (!noted.equals(Set.of(seal.mac()))) {
            flaws.add(new Flaw(Flaw.Kind.SEAL_REPLACED, node, seal.segment(), seal.first(), seal.last()));
        } else if (!follows) {
            flaws.add(new Flaw(Flaw.Kind.SEAL_REPLACED, node, before.segment(), before.first(), before.last()));
        }
        bySegment.put(seal.segment(), seal);
        byFirst.put(seal.first(), seal);
    }

    private void missing(long first, long last) {
        for (long segment = first; segment <= last; segment++) {
            flaws.add(new Flaw(Flaw.Kind.SEAL_MISSING, node, segment, 0, 0));
        }
    }
}
