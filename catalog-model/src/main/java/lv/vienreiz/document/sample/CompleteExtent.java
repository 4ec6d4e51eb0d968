// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.sample;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import lv.vienreiz.document.form.Member;
import lv.vienreiz.document.form.Shape;

/** Every member has a value, each alternative gets its turn, and a type that holds itself does so only once. */
final class CompleteExtent implements Extent {

    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, Integer> turns = new HashMap<>();
    private final Map<String, Integer> needed = new HashMap<>();

    @Override
    public void enter(Shape shape) {
        open.push(shape.type());
        if (shape.choice()) {
            needed.put(shape.type(), shape.members().size());
        }
    }

    @Override
    public void leave() {
        open.pop();
    }

    @Override
    public int count(Member member) {
        Shape part = member.part().map(held -> held.get()).orElse(null);
        int least = member.limits().minItems();
        if (part != null && open.stream().filter(part.type()::equals).count() > 1) {
            return least;
        }
        boolean list = member.cardinality() == Member.Cardinality.LIST;
        int wanted = list && part != null && part.choice() ? part.members().size() : 1;
        return Math.min(Math.max(least, wanted), list ? member.limits().maxItems() : 1);
    }

    @Override
    public boolean isBrief() {
        return true;
    }

    @Override
    public int alternative(Shape choice) {
        return (turns.merge(choice.type(), 1, Integer::sum) - 1)
                % choice.members().size();
    }

    /** Whether an alternative has not had its turn. */
    boolean isIncomplete() {
        return needed.entrySet().stream().anyMatch(need -> turns.getOrDefault(need.getKey(), 0) < need.getValue());
    }
}
