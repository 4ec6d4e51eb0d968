// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;

/**
 * What was measured of one indicator, and where it was published (M[278], M[299.7]).
 *
 * @param indicator the identity of its passport
 * @param values what was measured, in any order
 * @param publications the annual reports that publish it
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "indicator-measurements", version = "1.0")
public record IndicatorMeasurements(
        IndicatorId indicator,
        @Size(max = 4000) @Item("value") List<@Valid MeasuredValue> values,
        @Size(max = 100) @Item("publication") List<@Valid YearlyPublication> publications,
        Extensions extensions) {

    /** Makes measurements. */
    public IndicatorMeasurements {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(extensions, "extensions");
        values = List.copyOf(values);
        publications = List.copyOf(publications);
    }

    /**
     * Makes measurements that are not published yet.
     *
     * @param indicator the identity of the passport
     * @param values what was measured
     * @return the measurements
     */
    public static IndicatorMeasurements of(IndicatorId indicator, List<MeasuredValue> values) {
        return new IndicatorMeasurements(indicator, values, List.of(), Extensions.none());
    }
}
