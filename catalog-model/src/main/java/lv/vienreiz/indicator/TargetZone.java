// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * A zone of values.
 *
 * @param name what it is called, such as "green"
 * @param from the least value in the zone; none means no limit
 * @param below the least value above the zone; none means no limit
 * @param alarm whether a value in the zone raises the alarm
 */
@Part
public record TargetZone(
        @TextLength(max = 100) LocalizedText name,
        Optional<BigDecimal> from,
        Optional<BigDecimal> below,
        boolean alarm) {

    /** Makes a zone. */
    public TargetZone {
        Objects.requireNonNull(name, "name");
    }

    /**
     * Tells whether a value lies in the zone.
     *
     * @param value the value
     * @return true from its least value, up to and without the one above it
     */
    public boolean contains(BigDecimal value) {
        return from.filter(least -> value.compareTo(least) < 0).isEmpty()
                && below.filter(limit -> value.compareTo(limit) >= 0).isEmpty();
    }
}
