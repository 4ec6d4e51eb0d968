// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message.rule;

import java.time.LocalDate;
import java.util.Map;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.message.RatingComponent;
import lv.vienreiz.message.RatingHandOver;
import lv.vienreiz.message.SatisfactionRating;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.LatvianDay;
import lv.vienreiz.rule.Report;

/** RULE-117: an institution may let clients rate by a component of its own, but hands the ratings over to the platform (P[36]). */
final class OwnRatingsAreHandedOver implements Check<SatisfactionRating> {

    private static final Bundle.Index<RatingHandOver, ServiceId> BY_SERVICE =
            Bundle.Index.by(RatingHandOver.class, RatingHandOver::service);

    @Override
    public void check(SatisfactionRating rating, Report report) {
        if (rating.component() == RatingComponent.SHARED || report.knowsNo(RatingHandOver.class)) {
            return;
        }
        LocalDate day = LatvianDay.of(rating.askedAt());
        boolean handedOver =
                report.bundle().find(BY_SERVICE, rating.service()).stream().anyMatch(handOver -> handOver.covers(day));
        if (!handedOver) {
            report.found("/component", "", Map.of("service", rating.service().value(), "day", day.toString()));
        }
    }
}
