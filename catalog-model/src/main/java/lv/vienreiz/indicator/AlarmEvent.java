// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * An alarm that was raised over a measured value (M[278.10.1]-[278.10.2]).
 *
 * @param raised the day on which it was raised
 * @param informed the post that was told
 * @param action what was done
 * @param settled the day on which the matter was settled
 */
@Part
public record AlarmEvent(
        LocalDate raised,
        Optional<@Size(max = 200) String> informed,
        Optional<@TextLength(max = 2000) LocalizedText> action,
        Optional<LocalDate> settled) {

    /** Makes an alarm. */
    public AlarmEvent {
        Objects.requireNonNull(raised, "raised");
    }

    /**
     * An alarm of which no more is known yet.
     *
     * @param day the day on which it was raised
     * @return the alarm
     */
    public static AlarmEvent raisedOn(LocalDate day) {
        return new AlarmEvent(day, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
