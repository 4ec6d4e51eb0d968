// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.usage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How often services were used, by some dimensions. Immutable and safe for several threads; it takes about 16 bytes for each
 * combination of values that occurs.
 */
public final class UsageStatistics {

    private final KeyLayout layout;
    private final Map<UsageDimension, List<String>> words;
    private final long[] keys;
    private final long[] counts;
    private final long events;
    private final long bad;
    private final List<LineFault> faults;
    private final boolean complete;

    private UsageStatistics(Tally tally, boolean complete) {
        layout = tally.layout();
        words = new EnumMap<>(UsageDimension.class);
        LongCounts ranked = ranked(tally);
        keys = ranked.sortedKeys();
        counts = Arrays.stream(keys).map(ranked::get).toArray();
        events = tally.events();
        bad = tally.bad();
        faults = List.copyOf(tally.faults());
        this.complete = complete;
    }

    static UsageStatistics of(Tally tally, boolean complete) {
        return new UsageStatistics(tally, complete);
    }

    /** Puts the place of a value in the order of the alphabet for its number, so that the order of keys is that of values. */
    private LongCounts ranked(Tally tally) {
        Map<UsageDimension, int[]> ranks = new EnumMap<>(UsageDimension.class);
        for (UsageDimension dimension : layout.by()) {
            if (dimension != UsageDimension.MONTH) {
                ranks.put(dimension, sorted(dimension, tally.dictionary(dimension)));
            }
        }
        LongCounts ranked = new LongCounts(tally.counts().size());
        tally.counts().each((key, count) -> {
            long own = 0;
            for (UsageDimension dimension : layout.by()) {
                int code = layout.get(dimension, key);
                int[] rank = ranks.get(dimension);
                own |= layout.put(dimension, rank == null ? code : rank[code]);
            }
            ranked.add(own, count);
        });
        return ranked;
    }

    private int[] sorted(UsageDimension dimension, ByteDictionary dictionary) {
        List<String> texts =
                IntStream.range(0, dictionary.size()).mapToObj(dictionary::text).toList();
        int[] order = IntStream.range(0, texts.size())
                .boxed()
                .sorted(Comparator.comparing(texts::get))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] rank = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            rank[order[i]] = i;
        }
        words.put(dimension, Arrays.stream(order).mapToObj(texts::get).toList());
        return rank;
    }

    /**
     * By what was counted.
     *
     * @return the dimensions in their order
     */
    public List<UsageDimension> by() {
        return layout.by();
    }

    /**
     * The counts, sorted by their values, the first dimension first.
     *
     * @return a count for each combination that occurs
     */
    public Stream<UsageCount> counts() {
        return IntStream.range(0, keys.length).mapToObj(i -> new UsageCount(values(keys[i]), counts[i]));
    }

    private List<String> values(long key) {
        List<String> values = new ArrayList<>(layout.by().size());
        for (UsageDimension dimension : layout.by()) {
            int code = layout.get(dimension, key);
            List<String> texts = words.get(dimension);
            values.add(texts == null ? Moment.text(code) : texts.get(code));
        }
        return values;
    }

    /**
     * How many combinations of values occur.
     *
     * @return the number of counts
     */
    public int size() {
        return keys.length;
    }

    /**
     * The count of one combination.
     *
     * @param values a value for each dimension, in their order
     * @return how often, zero if never
     * @throws IllegalArgumentException if there are more or fewer values than dimensions
     */
    public long count(String... values) {
        if (values.length != layout.by().size()) {
            throw new IllegalArgumentException(
                    "Expected a value for each of " + layout.by() + ", found " + values.length);
        }
        List<String> wanted = List.of(values);
        return counts().filter(count -> count.values().equals(wanted))
                .findFirst()
                .map(UsageCount::count)
                .orElse(0L);
    }

    /**
     * How many events were counted.
     *
     * @return the sum of all counts
     */
    public long events() {
        return events;
    }

    /**
     * How many lines were no events.
     *
     * @return the number of lines that were not counted
     */
    public long badLines() {
        return bad;
    }

    /**
     * What is wrong with the lines that were no events.
     *
     * @return the first 100 of them
     */
    public List<LineFault> faults() {
        return faults;
    }

    /**
     * Tells whether everything was read.
     *
     * @return false if the count was stopped
     */
    public boolean isComplete() {
        return complete;
    }

    /**
     * The same counts by fewer dimensions.
     *
     * @param fewer some of the dimensions, in any order
     * @return the sums; nothing if one of them was not counted by
     */
    public Optional<UsageStatistics> rolledUp(List<UsageDimension> fewer) {
        if (!layout.by().containsAll(fewer)) {
            return Optional.empty();
        }
        Tally tally = new Tally(fewer);
        intern(tally);
        LongCounts sums = tally.counts();
        for (int i = 0; i < keys.length; i++) {
            long key = 0;
            for (UsageDimension dimension : fewer) {
                key |= tally.layout().put(dimension, layout.get(dimension, keys[i]));
            }
            sums.add(key, counts[i]);
        }
        tally.carry(events, bad, faults);
        return Optional.of(new UsageStatistics(tally, complete));
    }

    /**
     * These counts and others, such as those of another file.
     *
     * @param other counts by the same dimensions
     * @return the sums
     * @throws IllegalArgumentException if the others were counted by other dimensions, or in another order
     */
    public UsageStatistics and(UsageStatistics other) {
        if (!by().equals(other.by())) {
            throw new IllegalArgumentException("Expected counts by " + by() + ", found counts by " + other.by());
        }
        Tally sum = tally();
        sum.add(other.tally(), false);
        return new UsageStatistics(sum, complete && other.complete);
    }

    private Tally tally() {
        Tally tally = new Tally(by());
        intern(tally);
        LongCounts own = tally.counts();
        for (int i = 0; i < keys.length; i++) {
            own.add(keys[i], counts[i]);
        }
        tally.carry(events, bad, faults);
        return tally;
    }

    /** The values in their order have their places as numbers again. */
    private void intern(Tally tally) {
        for (UsageDimension dimension : tally.layout().by()) {
            List<String> texts = words.get(dimension);
            if (texts != null) {
                texts.forEach(text -> tally.dictionary(dimension).code(text.getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    KeyLayout layout() {
        return layout;
    }

    List<String> words(UsageDimension dimension) {
        return words.getOrDefault(dimension, List.of());
    }

    long key(int i) {
        return keys[i];
    }

    long count(int i) {
        return counts[i];
    }
}
