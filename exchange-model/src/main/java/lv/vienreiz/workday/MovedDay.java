// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.workday;

import java.time.LocalDate;
import java.util.Objects;
import lv.vienreiz.document.Part;

/**
 * A working day whose work is done on another day.
 *
 * @param off the day that becomes free
 * @param worked the day on which its work is done
 */
@Part
public record MovedDay(LocalDate off, LocalDate worked) {

    /** Makes a moved day. */
    public MovedDay {
        Objects.requireNonNull(off, "off");
        Objects.requireNonNull(worked, "worked");
    }
}
