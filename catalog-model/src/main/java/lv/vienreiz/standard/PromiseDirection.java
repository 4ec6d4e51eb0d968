// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.standard;

import java.math.BigDecimal;

/** In which direction a promise is better. */
public enum PromiseDirection {
    /** At least so much, such as the share of calls that are answered. */
    AT_LEAST,
    /** At most so much, such as minutes in a queue. */
    AT_MOST;

    /**
     * Tells whether one value promises less than another.
     *
     * @param value a value
     * @param other the value that is compared with
     * @return true if a client gets less by the first
     */
    public boolean isWeaker(BigDecimal value, BigDecimal other) {
        int order = value.compareTo(other);
        return this == AT_LEAST ? order < 0 : order > 0;
    }
}
