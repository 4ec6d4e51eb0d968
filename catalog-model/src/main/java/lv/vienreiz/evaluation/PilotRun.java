// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.evaluation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * A pilot or prototype by which an improvement was tried (P[17]).
 *
 * @param from the first day
 * @param to the last day, if it has ended
 * @param outcome what came of it
 */
@Part
public record PilotRun(
        LocalDate from, Optional<LocalDate> to, Optional<@TextLength(max = 2000) LocalizedText> outcome) {

    /** Makes it. */
    public PilotRun {
        Objects.requireNonNull(from, "from");
    }
}
