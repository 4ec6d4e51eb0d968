// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.sample;

import java.util.random.RandomGenerator;

/**
 * How often the pieces of a pattern are repeated in one text.
 *
 * @param random where chance comes from
 * @param spread how often at most beyond what must be
 * @param full whether always so often
 */
record Repetition(RandomGenerator random, int spread, boolean full) {

    int times(int least, int most) {
        int more = Math.min(spread, most - least);
        return least + (full || more == 0 ? more : random.nextInt(more + 1));
    }
}
