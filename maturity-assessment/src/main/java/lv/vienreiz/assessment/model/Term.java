// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.model;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;

/**
 * What goes into a measure.
 *
 * @param of the name of a criterion or a measure; in a measure of groups a measure of single things stands for their mean
 * @param weight how much it weighs
 * @param where the condition on attributes that things must fulfil to go into the mean
 * @param absent what becomes of it without a score, where that differs from what the measure says
 */
@Part
public record Term(
        @Size(max = 60) String of,
        Optional<BigDecimal> weight,
        Optional<@Size(max = 60) String> where,
        Optional<Absence> absent) {

    /** Makes a term. */
    public Term {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(absent, "absent");
    }

    /**
     * Makes a term without weight.
     *
     * @param of the name of a criterion or a measure
     * @return the term
     */
    public static Term of(String of) {
        return new Term(of, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Makes a term with a weight.
     *
     * @param of the name of a criterion or a measure
     * @param weight how much it weighs
     * @return the term
     */
    public static Term of(String of, BigDecimal weight) {
        return new Term(of, Optional.of(weight), Optional.empty(), Optional.empty());
    }
}
