// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.sample;

import java.util.random.RandomGenerator;
import lv.vienreiz.document.form.Member;
import lv.vienreiz.document.form.Shape;

/** Chance decides, for each document with another liking for members; deep down, and so in recursion, it gets sparse. */
final class AnyExtent implements Extent {

    private static final double[] LIKINGS = {0, 0.3, 0.66, 0.66, 0.9, 1};
    private static final int DEEP = 4;
    private static final int DEEPEST = 8;

    private final RandomGenerator random;
    private final double liking;
    private int depth;

    AnyExtent(RandomGenerator random) {
        this.random = random;
        liking = LIKINGS[random.nextInt(LIKINGS.length)];
    }

    @Override
    public void enter(Shape shape) {
        depth++;
    }

    @Override
    public void leave() {
        depth--;
    }

    @Override
    public int count(Member member) {
        int least = member.limits().minItems();
        double chance = depth > DEEPEST ? 0 : depth > DEEP ? liking / 3 : liking;
        if (random.nextDouble() >= chance) {
            return least;
        }
        if (member.cardinality() == Member.Cardinality.OPTIONAL) {
            return 1;
        }
        int most = member.limits().maxItems();
        boolean full = most <= 200 && member.part().isEmpty() && random.nextInt(40) == 0;
        int usual = Math.max(least, 1) + random.nextInt(depth > 2 ? 2 : 3);
        return full ? most : Math.min(usual, most);
    }

    @Override
    public boolean isBrief() {
        return false;
    }

    @Override
    public int alternative(Shape choice) {
        return random.nextInt(choice.members().size());
    }
}
