// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.usage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What one reader has counted so far; used by one thread. */
final class Tally {

    /** How many lines that are no events are kept with their number; all are counted. */
    static final int KEPT = 100;

    private static final int BATCH = 512;

    private final KeyLayout layout;
    private final Map<UsageDimension, ByteDictionary> dictionaries = new EnumMap<>(UsageDimension.class);
    private final LongCounts counts = new LongCounts(1 << 10);
    private final Cells cells;
    private final List<LineFault> faults = new ArrayList<>();
    private final long[] waiting = new long[BATCH];
    private int wait;
    private long lines;
    private long events;
    private long bad;

    Tally(List<UsageDimension> by) {
        layout = new KeyLayout(by);
        cells = new Cells(layout.bitsAfterTheFirst(), counts);
        by.stream()
                .filter(dimension -> dimension != UsageDimension.MONTH)
                .forEach(dimension -> dictionaries.put(dimension, new ByteDictionary(dimension.bits())));
    }

    KeyLayout layout() {
        return layout;
    }

    ByteDictionary dictionary(UsageDimension dimension) {
        return Objects.requireNonNull(dictionaries.get(dimension));
    }

    /** Counts many at a time, so that the processor fetches the places of several from memory at once. */
    private void settle() {
        for (int i = 0; i < wait; i++) {
            cells.count(waiting[i]);
        }
        wait = 0;
    }

    LongCounts counts() {
        settle();
        cells.settle();
        return counts;
    }

    void nextLine() {
        lines++;
    }

    long lines() {
        return lines;
    }

    long events() {
        return events;
    }

    long bad() {
        return bad;
    }

    List<LineFault> faults() {
        return faults;
    }

    void event(long key) {
        waiting[wait++] = key;
        events++;
        if (wait == BATCH) {
            settle();
        }
    }

    void fault(LineFault.Kind kind, String column) {
        bad++;
        if (faults.size() < KEPT) {
            faults.add(new LineFault(lines, kind, column));
        }
    }

    /** Takes over sums that were counted before. */
    void carry(long countedEvents, long badLines, List<LineFault> found) {
        events += countedEvents;
        bad += badLines;
        faults.addAll(found);
    }

    /** Adds what another has counted in lines that follow these, or in another file. */
    void add(Tally other, boolean sameFile) {
        Map<UsageDimension, int[]> codes = new EnumMap<>(UsageDimension.class);
        other.dictionaries.forEach((dimension, words) -> codes.put(dimension, translated(dimension, words)));
        long[] lost = new long[1];
        other.counts().each((key, count) -> {
            long own = 0;
            for (UsageDimension dimension : layout.by()) {
                int code = layout.get(dimension, key);
                int[] translation = codes.get(dimension);
                int mine = translation == null ? code : translation[code];
                own = mine == ByteDictionary.FULL || own < 0 ? -1 : own | layout.put(dimension, mine);
            }
            if (own < 0) {
                lost[0] += count;
            } else {
                counts.add(own, count);
            }
        });
        long before = sameFile ? lines : 0;
        other.faults.stream().limit(KEPT - (long) faults.size()).forEach(fault -> faults.add(fault.shifted(before)));
        lines += other.lines;
        events += other.events - lost[0];
        bad += other.bad + lost[0];
    }

    private int[] translated(UsageDimension dimension, ByteDictionary words) {
        ByteDictionary own = dictionary(dimension);
        int[] codes = new int[words.size()];
        for (int code = 0; code < codes.length; code++) {
            codes[code] = own.code(words.word(code));
        }
        return codes;
    }
}
