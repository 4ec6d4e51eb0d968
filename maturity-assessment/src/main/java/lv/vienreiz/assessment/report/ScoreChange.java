// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.report;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;

/**
 * How a score changed.
 *
 * @param measure the identity of the measure in the model
 * @param from the score at the earlier date, where there was one
 * @param to the score at the later date, where there is one
 */
@Part
public record ScoreChange(@Size(max = 60) String measure, Optional<BigDecimal> from, Optional<BigDecimal> to) {

    /** Makes a change. */
    public ScoreChange {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
