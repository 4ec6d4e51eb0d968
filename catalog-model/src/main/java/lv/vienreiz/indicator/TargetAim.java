// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator;

import java.math.BigDecimal;

/** Whether more or less of what is measured is better. The sources only imply it, so it is stated. */
public enum TargetAim {
    /** At least the target is to be reached. */
    AT_LEAST,
    /** At most the target is to be reached. */
    AT_MOST;

    /**
     * Tells whether a value reaches a target.
     *
     * @param value what was measured
     * @param target what is aimed at
     * @return true if it does
     */
    public boolean isMet(BigDecimal value, BigDecimal target) {
        return gap(value, target).signum() <= 0;
    }

    /**
     * How far a value stays behind a target.
     *
     * @param value what was measured
     * @param target what is aimed at
     * @return positive where it stays behind, negative where it is better, in the unit of both
     */
    public BigDecimal gap(BigDecimal value, BigDecimal target) {
        return this == AT_LEAST ? target.subtract(value) : value.subtract(target);
    }
}
