// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.mapping;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.vienreiz.catalog.ProcessingTime;
import lv.vienreiz.catalog.TimeUnit;

/** Times that a service takes, as {@code xsd:duration}, which knows no working days. */
final class Durations {

    private static final Pattern SINGLE = Pattern.compile("P(?:0*(\\d{1,5})([YMD])|T0*(\\d{1,5})H|T0+[MS])");

    private Durations() {}

    /** The duration, or nothing where it is counted in working days. */
    static Optional<String> text(ProcessingTime time) {
        if (time.amount() < 0) {
            return Optional.empty();
        }
        return switch (time.unit()) {
            case HOUR -> Optional.of("PT" + time.amount() + "H");
            case DAY -> Optional.of("P" + time.amount() + "D");
            case MONTH -> Optional.of("P" + time.amount() + "M");
            case WORKING_DAY -> Optional.empty();
        };
    }

    /** The time, or nothing where the duration has several units or one that the model does not know. */
    static Optional<ProcessingTime> parse(String duration) {
        Matcher parts = SINGLE.matcher(duration.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        if (parts.group(3) != null) {
            return Optional.of(time(parts.group(3), 1, TimeUnit.HOUR));
        }
        if (parts.group(1) == null) {
            return Optional.of(time("0", 1, TimeUnit.HOUR));
        }
        return Optional.of(
                switch (parts.group(2)) {
                    case "Y" -> time(parts.group(1), 12, TimeUnit.MONTH);
                    case "M" -> time(parts.group(1), 1, TimeUnit.MONTH);
                    default -> time(parts.group(1), 1, TimeUnit.DAY);
                });
    }

    private static ProcessingTime time(String amount, int times, TimeUnit unit) {
        return new ProcessingTime(Integer.parseInt(amount) * times, unit, Optional.empty());
    }
}
