// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.workday.library;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameter;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** The public holidays of Latvia that come every year, from the data of the library Jollyday. Safe for several threads. */
public final class LatvianHolidays {

    private LatvianHolidays() {}

    /**
     * The public holidays of a year.
     *
     * @param year the year
     * @return the days
     */
    public static Set<LocalDate> of(int year) {
        return Loaded.MANAGER.getHolidays(Year.of(year)).stream()
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Read with the first year. */
    private static final class Loaded {

        static final HolidayManager MANAGER = HolidayManager.getInstance(latvia());

        private static ManagerParameter latvia() {
            Properties named = new Properties();
            named.setProperty(ManagerParameter.CONFIGURATION_SERVICE_IMPL, HolidayFile.class.getName());
            return ManagerParameters.create("lv", named);
        }
    }
}
