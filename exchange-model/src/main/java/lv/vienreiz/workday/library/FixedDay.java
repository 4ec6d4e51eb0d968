// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.workday.library;

import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.spi.Fixed;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A holiday on the same date each year. */
record FixedDay(MonthDay day, String descriptionPropertiesKey, HolidayType holidayType) implements Fixed {

    @Override
    public List<MovingCondition> conditions() {
        return List.of();
    }

    @Override
    public @Nullable Year validFrom() {
        return null;
    }

    @Override
    public @Nullable Year validTo() {
        return null;
    }

    @Override
    public YearCycle cycle() {
        return YearCycle.EVERY_YEAR;
    }
}
