// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.workday.library;

import de.focus_shift.jollyday.core.spi.ChristianHoliday;
import de.focus_shift.jollyday.core.spi.EthiopianOrthodoxHoliday;
import de.focus_shift.jollyday.core.spi.Fixed;
import de.focus_shift.jollyday.core.spi.FixedWeekdayBetweenFixed;
import de.focus_shift.jollyday.core.spi.FixedWeekdayInMonth;
import de.focus_shift.jollyday.core.spi.FixedWeekdayRelativeToFixed;
import de.focus_shift.jollyday.core.spi.Holidays;
import de.focus_shift.jollyday.core.spi.IslamicHoliday;
import de.focus_shift.jollyday.core.spi.RelativeToEasterSunday;
import de.focus_shift.jollyday.core.spi.RelativeToFixed;
import de.focus_shift.jollyday.core.spi.RelativeToWeekdayInMonth;
import java.util.List;

/**
 * The holidays of Latvia in the library's own words; public because the library calls it by reflection.
 *
 * @param fixed the holidays on the same date each year
 * @param christianHolidays the holidays that go with Easter
 */
public record HolidayData(List<Fixed> fixed, List<ChristianHoliday> christianHolidays) implements Holidays {

    @Override
    public List<RelativeToFixed> relativeToFixed() {
        return List.of();
    }

    @Override
    public List<RelativeToWeekdayInMonth> relativeToWeekdayInMonth() {
        return List.of();
    }

    @Override
    public List<FixedWeekdayInMonth> fixedWeekdays() {
        return List.of();
    }

    @Override
    public List<IslamicHoliday> islamicHolidays() {
        return List.of();
    }

    @Override
    public List<FixedWeekdayBetweenFixed> fixedWeekdayBetweenFixed() {
        return List.of();
    }

    @Override
    public List<FixedWeekdayRelativeToFixed> fixedWeekdayRelativeToFixed() {
        return List.of();
    }

    @Override
    public List<EthiopianOrthodoxHoliday> ethiopianOrthodoxHolidays() {
        return List.of();
    }

    @Override
    public List<RelativeToEasterSunday> relativeToEasterSunday() {
        return List.of();
    }
}
