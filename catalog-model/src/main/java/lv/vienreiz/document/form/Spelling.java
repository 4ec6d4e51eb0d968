// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.form;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the word that somebody may have meant. */
public final class Spelling {

    private static final int LONGEST = 60;

    private Spelling() {}

    /**
     * Finds the nearest word.
     *
     * @param word what was written
     * @param words what may have been meant
     * @return the nearest, or null where none is within a third of the word's length
     */
    public static @Nullable String nearest(String word, Iterable<String> words) {
        if (word.length() > LONGEST) {
            return null;
        }
        String nearest = null;
        int best = Math.max(1, word.length() / 3) + 1;
        for (String candidate : words) {
            int distance = distance(folded(word), folded(candidate), best);
            if (distance < best) {
                best = distance;
                nearest = candidate;
            }
        }
        return nearest;
    }

    /**
     * Finds the words most like a word, however unlike they are.
     *
     * @param word what was written
     * @param words what may have been meant
     * @return at most three of them, the nearest first
     */
    public static List<String> nearestFirst(String word, List<String> words) {
        String start = folded(word.substring(0, Math.min(word.length(), LONGEST)));
        return words.stream()
                .sorted(Comparator.comparingInt(candidate -> distance(start, folded(candidate), Integer.MAX_VALUE)))
                .limit(3)
                .toList();
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }

    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit) {
            return limit;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
