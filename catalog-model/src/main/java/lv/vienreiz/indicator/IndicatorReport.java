// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;

/**
 * The table of indicators in the annual report of an institution (M[299.7], P[33]).
 *
 * @param year the year of which it reports
 * @param asOf the date of the data
 * @param lines a line for each indicator and period
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "indicator-report", version = "1.0")
public record IndicatorReport(
        @Min(1990) @Max(9999) int year,
        LocalDate asOf,
        @Size(max = 4000) @Item("line") List<@Valid ReportedValue> lines,
        Extensions extensions) {

    /** Makes a report. */
    public IndicatorReport {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(extensions, "extensions");
        lines = List.copyOf(lines);
    }
}
