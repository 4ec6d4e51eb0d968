// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.model;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;

/**
 * A score that is given without reckoning.
 *
 * @param when the condition under which
 * @param score the score; where there is none, the measure is not applicable
 */
@Part
public record FixedScore(@Size(max = 60) String when, Optional<BigDecimal> score) {

    /** Makes a fixed score. */
    public FixedScore {
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(score, "score");
    }
}
