// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.evaluation;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * Something that is to be done for an improvement.
 *
 * @param action what is to be done
 * @param responsible the post that does it
 * @param due by when
 * @param done the day on which it was done
 */
@Part
public record ImprovementTask(
        @TextLength(max = 1000) LocalizedText action,
        Optional<@Size(max = 200) String> responsible,
        Optional<LocalDate> due,
        Optional<LocalDate> done) {

    /** Makes it. */
    public ImprovementTask {
        Objects.requireNonNull(action, "action");
    }
}
