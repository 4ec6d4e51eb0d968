// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.usage;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Gives each different run of bytes a number from zero on, without making a text of it. */
final class ByteDictionary {

    static final int FULL = -1;

    /** The bytes are no UTF-8, so that different ones could be read as the same text. */
    static final int NO_TEXT = -2;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final int most;
    private byte[][] words = new byte[64][];
    private int[] hashes = new int[64];
    private int[] places = filled(256);
    private int size;

    ByteDictionary(int bits) {
        most = 1 << bits;
    }

    private static int[] filled(int length) {
        int[] places = new int[length];
        Arrays.fill(places, -1);
        return places;
    }

    int size() {
        return size;
    }

    byte[] word(int code) {
        return words[code];
    }

    String text(int code) {
        return new String(words[code], StandardCharsets.UTF_8);
    }

    /** The number of a run of bytes, or {@link #NO_TEXT}, or {@link #FULL} if it is new and there are too many. */
    int code(byte[] bytes, int from, int to) {
        int hash = hash(bytes, from, to);
        int mask = places.length - 1;
        int place = hash & mask;
        for (int code = places[place]; code >= 0; code = places[place]) {
            if (hashes[code] == hash && isSame(words[code], bytes, from, to)) {
                return code;
            }
            place = place + 1 & mask;
        }
        if (!isText(bytes, from, to)) {
            return NO_TEXT;
        }
        return size == most ? FULL : added(Arrays.copyOfRange(bytes, from, to), hash, place);
    }

    private static boolean isText(byte[] bytes, int from, int to) {
        CharBuffer text = CharBuffer.allocate(to - from);
        ByteBuffer word = ByteBuffer.wrap(bytes, from, to - from);
        return !StandardCharsets.UTF_8.newDecoder().decode(word, text, true).isError();
    }

    int code(byte[] word) {
        return code(word, 0, word.length);
    }

    private static boolean isSame(byte[] word, byte[] bytes, int from, int to) {
        if (word.length != to - from) {
            return false;
        }
        int at = 0;
        for (; at + Long.BYTES <= word.length; at += Long.BYTES) {
            if ((long) LONGS.get(word, at) != (long) LONGS.get(bytes, from + at)) {
                return false;
            }
        }
        for (; at < word.length; at++) {
            if (word[at] != bytes[from + at]) {
                return false;
            }
        }
        return true;
    }

    private static int hash(byte[] bytes, int from, int to) {
        long hash = (long) to - from;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            hash = (hash ^ (long) LONGS.get(bytes, at)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        for (; at < to; at++) {
            hash = (hash ^ bytes[at]) * 0x100000001B3L;
        }
        hash *= 0x9E3779B97F4A7C15L;
        return (int) (hash ^ hash >>> 32);
    }

    private int added(byte[] word, int hash, int place) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        words[size] = word;
        hashes[size] = hash;
        places[place] = size;
        size++;
        if (size * 2 > places.length) {
            spread();
        }
        return size - 1;
    }

    private void spread() {
        places = filled(places.length * 2);
        int mask = places.length - 1;
        for (int code = 0; code < size; code++) {
            int place = hashes[code] & mask;
            while (places[place] >= 0) {
                place = place + 1 & mask;
            }
            places[place] = code;
        }
    }
}
