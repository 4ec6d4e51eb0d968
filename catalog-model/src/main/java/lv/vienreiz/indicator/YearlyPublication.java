// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;

/**
 * An annual report that publishes what was measured (M[299.7], P[33]).
 *
 * @param year the year of which it reports
 * @param published the day on which it was published
 * @param place where it can be read
 */
@Part
public record YearlyPublication(@Min(1990) @Max(9999) int year, LocalDate published, Optional<URI> place) {

    /** Makes it. */
    public YearlyPublication {
        Objects.requireNonNull(published, "published");
    }
}
