// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.statistics;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import lv.vienreiz.document.Part;

/**
 * A hand-over of statistics.
 *
 * @param receiver the system or institution that received them
 * @param day the day
 */
@Part
public record StatisticsReceipt(@Size(max = 200) String receiver, LocalDate day) {

    /** Makes it. */
    public StatisticsReceipt {
        Objects.requireNonNull(receiver, "receiver");
        Objects.requireNonNull(day, "day");
    }
}
