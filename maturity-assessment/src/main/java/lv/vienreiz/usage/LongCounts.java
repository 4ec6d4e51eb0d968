// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.usage;

import java.util.Arrays;

/**
 * Counts by whole numbers from zero on. Number and count stand side by side in one flat array, so that both come from memory
 * at once: 16 bytes for each place, at most two thirds of the places taken.
 */
final class LongCounts {

    private static final long NOTHING = -1;

    private long[] places;
    private int size;

    LongCounts(int expected) {
        places = empty(Integer.highestOneBit(Math.max(expected, 16) * 2));
    }

    private static long[] empty(int number) {
        long[] places = new long[number * 2];
        for (int i = 0; i < places.length; i += 2) {
            places[i] = NOTHING;
        }
        return places;
    }

    int size() {
        return size;
    }

    void add(long key, long count) {
        int place = place(places, key);
        if (places[place] == NOTHING) {
            places[place] = key;
            size++;
            if (size * 6L > places.length * 2L) {
                grow();
                place = place(places, key);
            }
        }
        places[place + 1] += count;
    }

    long get(long key) {
        return places[place(places, key) + 1];
    }

    /** Where the number stands, or where it would be put. */
    private static int place(long[] places, long key) {
        int mask = places.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int place = (int) (mixed ^ mixed >>> 32) << 1 & mask;
        while (places[place] != key && places[place] != NOTHING) {
            place = place + 2 & mask;
        }
        return place;
    }

    private void grow() {
        long[] larger = empty(places.length);
        each((key, count) -> {
            int place = place(larger, key);
            larger[place] = key;
            larger[place + 1] = count;
        });
        places = larger;
    }

    /** The numbers that were counted, the least first. */
    long[] sortedKeys() {
        long[] sorted = new long[size];
        int next = 0;
        for (int i = 0; i < places.length; i += 2) {
            if (places[i] != NOTHING) {
                sorted[next++] = places[i];
            }
        }
        Arrays.sort(sorted);
        return sorted;
    }

    /** Takes each number with its count, in no order. */
    void each(Visitor visitor) {
        for (int i = 0; i < places.length; i += 2) {
            if (places[i] != NOTHING) {
                visitor.take(places[i], places[i + 1]);
            }
        }
    }

    /** Takes a number and its count. */
    @FunctionalInterface
    interface Visitor {
        void take(long key, long count);
    }
}
