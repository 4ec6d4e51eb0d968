// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.workday;

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
 * What was ordered for the working days of one year, beyond the public holidays that come every year. Each year needs one,
 * even if it orders nothing: a year of which nothing was stated is unknown.
 *
 * @param year the year, from 2008, since when a national holiday on a weekend is given on the next working day
 * @param moved the working days whose work is moved
 * @param daysOff the days that are free in this year only, such as the last day of the Song and Dance Celebration
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "working-year", version = "1.0")
public record WorkingYear(
        @Min(2008) @Max(2200) int year,
        @Size(max = 30) @Item("movedDay") List<@Valid MovedDay> moved,
        @Size(max = 30) @Item("dayOff") List<LocalDate> daysOff,
        Extensions extensions) {

    /** Makes a year. */
    public WorkingYear {
        moved = List.copyOf(moved);
        daysOff = List.copyOf(daysOff);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * States that a year has its ordinary holidays and nothing else.
     *
     * @param year the year
     * @return the statement
     */
    public static WorkingYear ordinary(int year) {
        return of(year, List.of(), List.of());
    }

    /**
     * States what was ordered for a year.
     *
     * @param year the year
     * @param moved the working days whose work is moved
     * @param daysOff the days that are free in this year only
     * @return the statement
     */
    public static WorkingYear of(int year, List<MovedDay> moved, List<LocalDate> daysOff) {
        return new WorkingYear(year, moved, daysOff, Extensions.none());
    }
}
