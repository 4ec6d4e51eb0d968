// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * What is done where a measurement departs far from its target (M[278.10.2]).
 *
 * @param action what is done
 * @param informed the post that is told
 * @param days within how many days
 */
@Part
public record AlarmProcedure(
        @TextLength(max = 2000) LocalizedText action,
        Optional<@Size(max = 200) String> informed,
        Optional<@PositiveOrZero Integer> days) {

    /** Makes it. */
    public AlarmProcedure {
        Objects.requireNonNull(action, "action");
    }
}
