// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.form;

/**
 * Characters of ASCII, repeated.
 *
 * @param low a bit for each character below 64
 * @param high a bit for each character from 64
 * @param min how often at least
 * @param max how often at most
 */
record PatternStep(long low, long high, int min, int max) {

    /** Where the step ends in a text, or -1 where it does not match. */
    int pass(String text, int from) {
        int end = (int) Math.min(text.length(), (long) from + max);
        int at = from;
        while (at < end && has(text.charAt(at))) {
            at++;
        }
        return at - from < min ? -1 : at;
    }

    boolean overlaps(PatternStep other) {
        return (low & other.low) != 0 || (high & other.high) != 0;
    }

    private boolean has(char c) {
        return c < 128 && ((c < 64 ? low : high) & 1L << c) != 0;
    }
}
