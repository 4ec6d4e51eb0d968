// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.usage;

import java.util.Arrays;

/**
 * Counts single events in a table: a row for each value of the first dimension, a column for each combination of the others.
 * Where most combinations occur that is a tenth of the memory of {@link LongCounts}, so that it stays near the processor;
 * where few occur the table would be empty, and is given up.
 */
final class Cells {

    /** How many cells there may be: 16 MiB of them. */
    private static final int MOST = 1 << 22;

    private static final int FEWEST = 16;

    private final int shift;
    private final long rest;
    private final LongCounts counts;
    private int[][] rows = new int[FEWEST][];
    private long[] keys = new long[FEWEST];
    private int[] columns = filled(4 * FEWEST);
    private int width;
    private int cells;
    private boolean open = true;

    /**
     * Makes a table.
     *
     * @param shift how many bits the other dimensions have
     * @param counts takes what the table cannot hold, and in the end everything
     */
    Cells(int shift, LongCounts counts) {
        this.shift = shift;
        this.rest = (1L << shift) - 1;
        this.counts = counts;
    }

    private static int[] filled(int length) {
        int[] places = new int[length];
        Arrays.fill(places, -1);
        return places;
    }

    void count(long key) {
        if (!open) {
            counts.add(key, 1);
            return;
        }
        int row = (int) (key >>> shift);
        int column = column(key & rest);
        if (row >= rows.length || rows[row] == null || column >= rows[row].length) {
            widen(row, column);
            if (!open) {
                counts.add(key, 1);
                return;
            }
        }
        int now = ++rows[row][column];
        if (now == Integer.MAX_VALUE) {
            counts.add(key, now);
            rows[row][column] = 0;
        }
    }

    private int column(long key) {
        int mask = columns.length - 1;
        int place = place(key) & mask;
        for (int column = columns[place]; column >= 0; column = columns[place]) {
            if (keys[column] == key) {
                return column;
            }
            place = place + 1 & mask;
        }
        if (width == keys.length) {
            keys = Arrays.copyOf(keys, width * 2);
            spread();
        }
        keys[width] = key;
        put(width);
        return width++;
    }

    private static int place(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed ^ mixed >>> 32);
    }

    private void spread() {
        columns = filled(columns.length * 2);
        for (int column = 0; column < width; column++) {
            put(column);
        }
    }

    private void put(int column) {
        int mask = columns.length - 1;
        int place = place(keys[column]) & mask;
        while (columns[place] >= 0) {
            place = place + 1 & mask;
        }
        columns[place] = column;
    }

    private void widen(int row, int column) {
        int length = Math.max(FEWEST, Integer.highestOneBit(column) * 2);
        cells += length;
        if (cells > MOST || row >= MOST) {
            settle();
            open = false;
            return;
        }
        if (row >= rows.length) {
            rows = Arrays.copyOf(rows, Integer.highestOneBit(row) * 2);
        }
        int[] old = rows[row];
        rows[row] = old == null ? new int[length] : Arrays.copyOf(old, length);
    }

    /** Hands everything over; the table is empty then. */
    void settle() {
        for (int row = 0; row < rows.length; row++) {
            if (rows[row] != null) {
                for (int column = 0; column < Math.min(width, rows[row].length); column++) {
                    if (rows[row][column] > 0) {
                        counts.add((long) row << shift | keys[column], rows[row][column]);
                    }
                }
            }
        }
        rows = new int[FEWEST][];
        cells = 0;
    }
}
