// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.indicator.Gathering;
import lv.vienreiz.indicator.MeasuringPeriod;

/** Makes one value of those of shorter periods, where they fill the longer one to the day and none is missing. */
final class Gathered {

    private Gathered() {}

    /** Gathers points that are in the order of their periods; those outside the longer period count for nothing. */
    static Optional<BigDecimal> of(Collection<SeriesPoint> points, MeasuringPeriod longer, Gathering way) {
        List<BigDecimal> parts = new ArrayList<>();
        LocalDate next = longer.from();
        for (SeriesPoint point : points) {
            MeasuringPeriod part = point.period();
            if (part.to().isBefore(longer.from()) || part.from().isAfter(longer.to())) {
                continue;
            }
            if (!part.from().equals(next) || point.value().isEmpty()) {
                return Optional.empty();
            }
            parts.add(point.value().get());
            next = part.to().plusDays(1);
        }
        return next.equals(longer.to().plusDays(1)) ? Optional.of(gathered(parts, way)) : Optional.empty();
    }

    private static BigDecimal gathered(List<BigDecimal> parts, Gathering way) {
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return switch (way) {
            case SUM -> sum;
            case MEAN -> sum.divide(BigDecimal.valueOf(parts.size()), MathContext.DECIMAL128);
            case LAST -> parts.get(parts.size() - 1);
        };
    }
}
