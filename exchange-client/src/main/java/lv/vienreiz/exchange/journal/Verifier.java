// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Follows the chain link by link, and compares it with the checkpoints. Not safe for several threads. */
final class Verifier {

    /** Looking for the place where a row was written costs a hash for each row, so only the first such rows get it. */
    private static final int SEARCHES = 16;

    private final Map<Long, String> checkpoints = new HashMap<>();
    private final Set<Flaw> flaws = new LinkedHashSet<>();
    private final long count;
    private long rows;
    private long expected = 1;
    private long newest;
    private long lastAgreed;
    private int searches;
    private Optional<byte[]> previous = Optional.of(Link.ORIGIN);

    Verifier(List<Optional<Checkpoint>> notes, long count) {
        this.count = count;
        for (int line = 1; line <= notes.size(); line++) {
            Optional<Checkpoint> note = notes.get(line - 1);
            if (note.isEmpty()) {
                flaws.add(new Flaw(Flaw.Kind.CHECKPOINT_FORGED, line, line));
            } else {
                checkpoints.put(note.get().number(), note.get().hash());
                newest = Math.max(newest, note.get().number());
            }
        }
        if (notes.isEmpty() && count > 0) {
            flaws.add(new Flaw(Flaw.Kind.CHECKPOINTS_MISSING, 0, 0));
        }
    }

    void follow(Link link) {
        rows++;
        if (link.number() > expected) {
            flaws.add(new Flaw(Flaw.Kind.MISSING, expected, link.number() - 1));
            previous = Optional.empty();
        }
        boolean whole = link.number() >= expected && link.fitsAt(link.number());
        if (!whole) {
            flaws.add(
                    new Flaw(displaced(link) ? Flaw.Kind.REORDERED : Flaw.Kind.ALTERED, link.number(), link.number()));
        } else if (previous.isPresent() && !MessageDigest.isEqual(previous.get(), link.previous())) {
            // this row is as it was written, so the one before it is not
            long before = Math.max(link.number() - 1, 1);
            if (flaws.stream().noneMatch(f -> f.first() == before)) {
                flaws.add(new Flaw(Flaw.Kind.ALTERED, before, before));
            }
        }
        compare(link);
        previous = Optional.of(link.hash());
        expected = Math.max(expected, link.number()) + 1;
    }

    Verdict verdict() {
        if (newest >= expected) {
            flaws.add(new Flaw(Flaw.Kind.TRUNCATED, expected, newest));
        }
        return new Verdict(
                rows,
                flaws.stream().sorted(Comparator.comparingLong(Flaw::first)).toList());
    }

    private boolean displaced(Link link) {
        if (searches++ >= SEARCHES) {
            return false;
        }
        for (long place = 1; place <= Math.max(count, newest) + 1; place++) {
            if (place != link.number() && link.fitsAt(place)) {
                return true;
            }
        }
        return false;
    }

    private void compare(Link link) {
        String noted = checkpoints.get(link.number());
        if (noted == null) {
            return;
        }
        if (noted.equals(HexFormat.of().formatHex(link.hash()))) {
            lastAgreed = link.number();
        } else if (flaws.stream().noneMatch(f -> f.kind() == Flaw.Kind.REWRITTEN || f.first() == link.number())) {
            flaws.add(new Flaw(Flaw.Kind.REWRITTEN, lastAgreed + 1, link.number()));
        }
    }
}
