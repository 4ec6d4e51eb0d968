// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.usage;

import java.util.Arrays;

/** Counts by whole numbers from zero on, in two flat arrays: 16 bytes for each place, at most two thirds of them taken. */
final class LongCounts {

    private static final long NOTHING = -1;

    private long[] keys;
    private long[] counts;
    private int size;

    LongCounts(int expected) {
        int places = Integer.highestOneBit(Math.max(expected, 16) * 2);
        keys = filled(places);
        counts = new long[places];
    }

    private static long[] filled(int places) {
        long[] keys = new long[places];
        Arrays.fill(keys, NOTHING);
        return keys;
    }

    int size() {
        return size;
    }

    void add(long key, long count) {
        int place = place(keys, key);
        if (keys[place] == NOTHING) {
            keys[place] = key;
            size++;
            counts[place] += count;
            if (size * 3L > keys.length * 2L) {
                grow();
            }
        } else {
            counts[place] += count;
        }
    }

    long get(long key) {
        return counts[place(keys, key)];
    }

    private static int place(long[] keys, long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int place = (int) (mixed ^ mixed >>> 32) & mask;
        while (keys[place] != key && keys[place] != NOTHING) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        long[] larger = filled(keys.length * 2);
        long[] moved = new long[keys.length * 2];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != NOTHING) {
                int place = place(larger, keys[i]);
                larger[place] = keys[i];
                moved[place] = counts[i];
            }
        }
        keys = larger;
        counts = moved;
    }

    /** The numbers that were counted, the least first. */
    long[] sortedKeys() {
        long[] sorted = new long[size];
        int next = 0;
        for (long key : keys) {
            if (key != NOTHING) {
                sorted[next++] = key;
            }
        }
        Arrays.sort(sorted);
        return sorted;
    }

    /** Takes each number with its count, in no order. */
    void each(Visitor visitor) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != NOTHING) {
                visitor.take(keys[i], counts[i]);
            }
        }
    }

    /** Takes a number and its count. */
    @FunctionalInterface
    interface Visitor {
        void take(long key, long count);
    }
}
