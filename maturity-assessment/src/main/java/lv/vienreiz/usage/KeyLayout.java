// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.usage;

import java.util.EnumSet;
import java.util.List;

/** How the values of several dimensions stand in one whole number, the first dimension in its highest bits. */
final class KeyLayout {

    private final List<UsageDimension> by;
    private final int[] shifts = new int[UsageDimension.values().length];

    KeyLayout(List<UsageDimension> by) {
        if (by.isEmpty() || EnumSet.copyOf(by).size() != by.size()) {
            throw new IllegalArgumentException("Expected different dimensions, at least one, found " + by);
        }
        this.by = List.copyOf(by);
        int shift = 0;
        for (int i = by.size() - 1; i >= 0; i--) {
            shifts[by.get(i).number()] = shift;
            shift += by.get(i).bits();
        }
    }

    List<UsageDimension> by() {
        return by;
    }

    int bitsAfterTheFirst() {
        return shifts[by.get(0).number()];
    }

    long put(UsageDimension dimension, int code) {
        return (long) code << shifts[dimension.number()];
    }

    int get(UsageDimension dimension, long key) {
        return (int) (key >>> shifts[dimension.number()]) & ((1 << dimension.bits()) - 1);
    }
}
