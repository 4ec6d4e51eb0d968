// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.mapping;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which item of a list was which one before: the equal one, else the one at the same place that no equal one claims. */
final class ListMoves {

    private ListMoves() {}

    /** The former place of each item that had one, by its place of now. */
    static Map<Integer, Integer> of(List<?> then, List<?> now) {
        Map<Integer, Integer> moves = new HashMap<>();
        Set<Integer> claimed = new HashSet<>();
        for (int to = 0; to < now.size(); to++) {
            for (int from = 0; from < then.size(); from++) {
                if (!claimed.contains(from)
                        && !moves.containsKey(to)
                        && now.get(to).equals(then.get(from))) {
                    moves.put(to, from);
                    claimed.add(from);
                }
            }
        }
        for (int i = 0; i < Math.min(then.size(), now.size()); i++) {
            if (!moves.containsKey(i) && claimed.add(i)) {
                moves.put(i, i);
            }
        }
        return moves;
    }
}
