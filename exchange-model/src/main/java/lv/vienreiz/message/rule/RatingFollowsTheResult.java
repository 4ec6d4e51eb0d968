// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message.rule;

import java.time.Duration;
import java.util.Map;
import lv.vienreiz.casework.CaseState;
import lv.vienreiz.message.SatisfactionRating;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-115: a rating belongs to one finished case and is asked for right after the result was received (P[27]). That "right
 * after" means three days is our own inference.
 */
final class RatingFollowsTheResult implements Check<SatisfactionRating> {

    static final String EARLY = "early";
    static final String LATE = "late";

    private static final Duration RIGHT_AFTER = Duration.ofDays(3);

    @Override
    public void check(SatisfactionRating rating, Report report) {
        if (!report.lacks(rating.state())
                && rating.state().get() != CaseState.DELIVERED
                && rating.state().get() != CaseState.CLOSED) {
            report.found("/state", "", Map.of("state", rating.state().get().name()));
        }
        if (report.lacks(rating.receivedAt())) {
            return;
        }
        Duration between = Duration.between(rating.receivedAt().get(), rating.askedAt());
        if (between.isNegative()) {
            report.found("/askedAt", EARLY, Map.of());
        } else if (between.compareTo(RIGHT_AFTER) > 0) {
            report.found("/askedAt", LATE, Map.of("days", Long.toString(between.toDays())));
        }
    }
}
