// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message.rule;

import java.util.Map;
import lv.vienreiz.agreement.AgreementParty;
import lv.vienreiz.message.Feedback;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-118: feedback is passed on to the level that settles it; a claim goes to the third, at the owner (M[135.3]). */
final class FeedbackReachesItsLevel implements Check<Feedback> {

    static final String PARTY = "party";

    @Override
    public void check(Feedback feedback, Report report) {
        if (!report.lacks(feedback.level())
                && feedback.level().get().number() < feedback.kind().level().number()) {
            report.found(
                    "/level",
                    "",
                    Map.of(
                            "kind", feedback.kind().name(),
                            "level", Integer.toString(feedback.level().get().number()),
                            "needed", Integer.toString(feedback.kind().level().number())));
        }
        boolean ownersAlone = feedback.kind().settledBy() == AgreementParty.OWNER;
        if (ownersAlone
                && feedback.settledBy().filter(p -> p != AgreementParty.OWNER).isPresent()) {
            report.found("/settledBy", PARTY, Map.of("kind", feedback.kind().name()));
        }
    }
}
