// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.appraisal;

import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;

/**
 * A figure that a source publishes.
 *
 * @param value the figure
 * @param precision the step to which the source rounds it; none means that it is exact
 */
@Part
public record StatedFigure(BigDecimal value, Optional<@PositiveOrZero BigDecimal> precision) {

    /** Makes a figure. */
    public StatedFigure {
        Objects.requireNonNull(value, "value");
    }
}
