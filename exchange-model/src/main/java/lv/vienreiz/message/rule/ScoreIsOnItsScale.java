// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message.rule;

import java.util.Map;
import lv.vienreiz.message.SatisfactionRating;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-116: a score stands on the scale that is declared (P[32]). */
final class ScoreIsOnItsScale implements Check<SatisfactionRating> {

    @Override
    public void check(SatisfactionRating rating, Report report) {
        if (!rating.scale().holds(rating.score())) {
            report.found(
                    "/score",
                    "",
                    Map.of(
                            "score", Integer.toString(rating.score()),
                            "min", Integer.toString(rating.scale().min()),
                            "max", Integer.toString(rating.scale().max())));
        }
    }
}
