// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;

/**
 * Ratings of one service in one period, handed over to the state's platform (P[36]).
 *
 * @param envelope what the message says of itself
 * @param service the service
 * @param from the first day of the period
 * @param until the last day of the period
 * @param component by which component clients rated
 * @param scale on which scale
 * @param count how many rated
 * @param mean the mean score on that scale
 * @param nationalMean the mean on the national scale of ten points
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "rating-hand-over", version = "1.0")
public record RatingHandOver(
        @Valid Envelope envelope,
        ServiceId service,
        LocalDate from,
        LocalDate until,
        RatingComponent component,
        @Valid RatingScale scale,
        @Min(0) long count,
        @PositiveOrZero BigDecimal mean,
        Optional<@PositiveOrZero BigDecimal> nationalMean,
        Extensions extensions)
        implements Message {

    /** Makes a rating hand over. */
    public RatingHandOver {
        Objects.requireNonNull(envelope, "envelope");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(mean, "mean");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Tells whether a day is in the period.
     *
     * @param day the day
     * @return true from the first to the last day
     */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
