// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Objects;
import lv.vienreiz.document.Part;

/**
 * What the recorded cases of a service show: numbers only, nobody's data.
 *
 * @param from the first day of the period
 * @param to the last day of the period
 * @param cases how many cases are recorded in the period
 * @param lawful how many of them moved only in the allowed order
 * @param finishedWithDueDate how many of them are finished and had a due date
 * @param finishedInTime how many of those were finished by their due date
 */
@Part
public record CaseEvidence(
        LocalDate from,
        LocalDate to,
        @PositiveOrZero long cases,
        @PositiveOrZero long lawful,
        @PositiveOrZero long finishedWithDueDate,
        @PositiveOrZero long finishedInTime) {

    /** Makes evidence. */
    public CaseEvidence {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /**
     * Tells whether the numbers can be true together.
     *
     * @return false where a part is greater than its whole, a number is negative, or the period ends before it begins
     */
    public boolean isConsistent() {
        return !to.isBefore(from)
                && finishedInTime >= 0
                && lawful >= 0
                && lawful <= cases
                && finishedWithDueDate <= cases
                && finishedInTime <= finishedWithDueDate;
    }
}
