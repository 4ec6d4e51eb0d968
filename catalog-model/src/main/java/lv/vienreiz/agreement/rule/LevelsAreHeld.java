// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement.rule;

import java.util.List;
import java.util.Map;
import lv.vienreiz.agreement.AgreementParty;
import lv.vienreiz.agreement.CommunicationLevel;
import lv.vienreiz.agreement.LevelHolder;
import lv.vienreiz.agreement.ProviderAgreement;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-35: after the hand-over it is stated who answers clients at each level, and the highest level, where complaints and
 * what is not standard go, is the owner's (M[138], M[135.3]). Level 0 is for large flows and may be missing.
 */
final class LevelsAreHeld implements Check<ProviderAgreement> {

    @Override
    public void check(ProviderAgreement agreement, Report report) {
        List<LevelHolder> levels = agreement.levels();
        for (CommunicationLevel level : CommunicationLevel.values()) {
            if (level.isAlwaysNeeded() && levels.stream().noneMatch(holder -> holder.level() == level)) {
                report.found(
                        levels.isEmpty() ? "" : "/levels",
                        "",
                        Map.of("level", Integer.toString(level.number()), "code", level.name()));
            }
        }
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).level() == CommunicationLevel.MANAGERS_AND_EXPERTS
                    && levels.get(i).party() == AgreementParty.PROVIDER) {
                report.found("/levels/" + i + "/party", "highest", Map.of());
            }
        }
    }
}
