// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.workday.library;

import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.spi.ChristianHoliday;
import java.time.Year;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A holiday that goes with the Easter of the western churches. */
record EasterDay(ChristianHolidayType type, String descriptionPropertiesKey, HolidayType holidayType)
        implements ChristianHoliday {

    @Override
    public Chronology chronology() {
        return IsoChronology.INSTANCE;
    }

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
