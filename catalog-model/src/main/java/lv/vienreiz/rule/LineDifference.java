// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.rule;

import java.util.ArrayList;
import java.util.List;

/** The shortest change of lines that makes one text of another, by their longest common subsequence. */
final class LineDifference {

    private final List<String> from;
    private final List<String> to;

    LineDifference(List<String> from, List<String> to) {
        this.from = from;
        this.to = to;
    }

    /** The changed lines with one line of context around them; an ellipsis stands for what lies between. */
    String text() {
        List<String> all = marked();
        StringBuilder text = new StringBuilder();
        int last = -1;
        for (int i = 0; i < all.size(); i++) {
            if (changed(all, i) || changed(all, i - 1) || changed(all, i + 1)) {
                if (last >= 0 && last < i - 1) {
                    text.append(" …\n");
                }
                text.append(all.get(i)).append('\n');
                last = i;
            }
        }
        return text.toString();
    }

    private static boolean changed(List<String> all, int index) {
        return index >= 0 && index < all.size() && all.get(index).charAt(0) != ' ';
    }

    /** All lines of both texts, each behind a blank where it is kept, and behind {@code -} or {@code +} where it is not. */
    List<String> marked() {
        int[][] common = common();
        List<String> all = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < from.size() || j < to.size()) {
            if (i < from.size() && j < to.size() && from.get(i).equals(to.get(j))) {
                all.add(" " + from.get(i++));
                j++;
            } else if (j == to.size() || i < from.size() && common[i + 1][j] >= common[i][j + 1]) {
                all.add("-" + from.get(i++));
            } else {
                all.add("+" + to.get(j++));
            }
        }
        return all;
    }

    /** How many lines the rests of both texts have in common. */
    private int[][] common() {
        int[][] common = new int[from.size() + 1][to.size() + 1];
        for (int i = from.size() - 1; i >= 0; i--) {
            for (int j = to.size() - 1; j >= 0; j--) {
                common[i][j] = from.get(i).equals(to.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
