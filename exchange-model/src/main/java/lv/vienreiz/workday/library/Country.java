// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.workday.library;

import de.focus_shift.jollyday.core.spi.Configuration;
import de.focus_shift.jollyday.core.spi.Holidays;
import java.util.stream.Stream;

/** Latvia, which has the same holidays everywhere. */
record Country(Holidays holidays) implements Configuration {

    @Override
    public String hierarchy() {
        return "lv";
    }

    @Override
    public String description() {
        return "Latvia";
    }

    @Override
    public Stream<Configuration> subConfigurations() {
        return Stream.empty();
    }
}
