// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.sample;

import java.util.random.RandomGenerator;

/** Texts that match a pattern of the subset that Java, XML Schema and JSON Schema share. */
final class RandomPattern {

    private static final int TRIES = 1000;
    private static final int LONGEST = 120;

    private final String pattern;
    private final PatternPiece piece;

    private RandomPattern(String pattern) {
        this.pattern = pattern;
        piece = new PatternParser(pattern).parse();
    }

    static RandomPattern of(String pattern) {
        return new RandomPattern(pattern);
    }

    /**
     * Makes a text, now and then as long as it may be.
     *
     * @param least the least number of code points
     * @param most the greatest number of code points
     * @throws IllegalArgumentException if no text of such a length was found
     */
    String text(int least, int most, RandomGenerator random) {
        int longest = Math.min(most, Math.max(least, LONGEST));
        boolean longestWanted = random.nextInt(24) == 0;
        for (int i = 0; i < TRIES; i++) {
            int spread = longestWanted ? Math.max(0, longest - i) : i * longest / TRIES + random.nextInt(8);
            StringBuilder text = new StringBuilder();
            piece.append(text, new Repetition(random, spread, longestWanted));
            int length = text.codePointCount(0, text.length());
            if (length >= least && length <= most) {
                return text.toString();
            }
        }
        throw new IllegalArgumentException(
                "No text of " + least + " to " + most + " characters was found for the pattern '" + pattern + "'");
    }
}
