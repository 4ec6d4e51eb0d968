// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.evaluation;

import java.time.LocalDate;
import java.util.Objects;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * An occasion on which users took part in designing a service (P[53]-[54]).
 *
 * @param day the day
 * @param form what kind of occasion it was, such as a session of co-creation
 */
@Part
public record UserInvolvement(
        LocalDate day, @TextLength(max = 1000) LocalizedText form) {

    /** Makes it. */
    public UserInvolvement {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(form, "form");
    }
}
