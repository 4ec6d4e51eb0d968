// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;

/**
 * A claim that something pays back in so many years, and the question how many have to share it so that it pays back sooner.
 *
 * @param years in how many years it is said to pay back
 * @param wantedYears in fewer than how many years it is to pay back
 * @param investments costs for which the yearly saving is looked for that makes the claim true
 * @param joiningCost what each that shares it spends besides
 */
@Part
public record PaybackQuestion(
        @PositiveOrZero BigDecimal years,
        @PositiveOrZero BigDecimal wantedYears,
        @Size(max = 50) @Item("investment") List<@Valid Investment> investments,
        Optional<@PositiveOrZero BigDecimal> joiningCost) {

    /** Makes a question. */
    public PaybackQuestion {
        Objects.requireNonNull(years, "years");
        Objects.requireNonNull(wantedYears, "wantedYears");
        investments = List.copyOf(investments);
    }
}
