// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.formula;

import java.util.Optional;

/** The unit that a formula gives, as far as the units of its indicators are known. */
public sealed interface Reckoned {

    /**
     * A unit.
     *
     * @param unit the unit
     */
    record InUnit(Unit unit) implements Reckoned {}

    /** No unit, because an indicator names none. */
    record Unknown() implements Reckoned {}

    /**
     * No unit, because things of different units are added or subtracted.
     *
     * @param operation the part of the formula that does so
     * @param left the unit on its left
     * @param right the unit on its right
     */
    record Mixed(String operation, Unit left, Unit right) implements Reckoned {}

    /**
     * The unit.
     *
     * @return the unit, where there is one
     */
    default Optional<Unit> known() {
        return this instanceof InUnit in ? Optional.of(in.unit()) : Optional.empty();
    }
}
