// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casebook.rule;

import static lv.vienreiz.casebook.CaseRules.RULE_82;
import static lv.vienreiz.casebook.CaseRules.RULE_83;
import static lv.vienreiz.casebook.CaseRules.RULE_84;
import static lv.vienreiz.casebook.CaseRules.RULE_85;
import static lv.vienreiz.casebook.CaseRules.RULE_86;
import static lv.vienreiz.casebook.CaseRules.RULE_87;
import static lv.vienreiz.casebook.CaseRules.RULE_88;
import static lv.vienreiz.casebook.CaseRules.RULE_89;
import static lv.vienreiz.casebook.CaseRules.RULE_90;
import static lv.vienreiz.document.Severity.WARNING;
import static lv.vienreiz.lifeevent.LifeEventRules.RULE_103;
import static lv.vienreiz.lifeevent.LifeEventRules.RULE_104;
import static lv.vienreiz.rule.Force.DEFINITION;
import static lv.vienreiz.rule.Force.DUTY;
import static lv.vienreiz.rule.Force.DUTY_OF_THE_PLAN;
import static lv.vienreiz.rule.Force.HINT;
import static lv.vienreiz.rule.Force.RECOMMENDATION;
import static lv.vienreiz.rule.Force.RECOMMENDATION_OF_THE_PLAN;

import java.util.List;
import lv.vienreiz.casebook.CaseFile;
import lv.vienreiz.casebook.ChainRecord;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.message.ServiceCaseHistory;
import lv.vienreiz.rule.CheckedRule;
import lv.vienreiz.rule.Force;
import lv.vienreiz.rule.RuleBook;
import lv.vienreiz.rule.RuleDescription;
import lv.vienreiz.text.Texts;

/**
 * The rules for cases and their histories, each with its source and its weights; for the service loader only. Which demand
 * counts as a definition, a duty or a recommendation is our own inference.
 */
public final class CaseRuleBook implements RuleBook {

    /** Read with the first text, not with the first check. */
    private static final class Loaded {
        static final Texts TEXTS = Texts.read(
                CaseFile.class.getResourceAsStream("rules_lv.properties"),
                CaseFile.class.getResourceAsStream("rules_en.properties"));
    }

    /** Made by the service loader. */
    public CaseRuleBook() {}

    @Override
    public List<CheckedRule<?>> rules() {
        return List.of(
                new CheckedRule<>(
                        stated(RULE_82, DUTY, "P[51], M[114.7], M[277.1.3]").atMost(ClockIsKept.YEAR, WARNING),
                        CaseFile.class,
                        new ClockIsKept()),
                new CheckedRule<>(stated(RULE_83, HINT, "M[133.3]"), CaseFile.class, new DoneAtOnce()),
                new CheckedRule<>(
                        stated(RULE_84, RECOMMENDATION, "M[190.3.5]"), CaseFile.class, new IncidentsAreClosed()),
                new CheckedRule<>(stated(RULE_85, DEFINITION, "M[114]"), ServiceCaseHistory.class, new StepsAreLegal()),
                new CheckedRule<>(
                        stated(RULE_86, DEFINITION, "K, M[114.7]"), ServiceCaseHistory.class, new OrderIsKept()),
                new CheckedRule<>(
                        stated(RULE_87, DUTY, "M[112], M[117]"), ServiceCaseHistory.class, new RightsAreKept()),
                new CheckedRule<>(stated(RULE_88, DUTY, "M[129.3]"), CaseFile.class, new DeliveryChannelFits()),
                new CheckedRule<>(
                        stated(RULE_89, DUTY_OF_THE_PLAN, "K, P[85]"),
                        ServiceCaseHistory.class,
                        new HistoryIsComplete()),
                new CheckedRule<>(
                        stated(RULE_90, RECOMMENDATION_OF_THE_PLAN, "P[44], P[72]"),
                        CaseFile.class,
                        new ClientIsTold()),
                new CheckedRule<>(
                        stated(RULE_103, DUTY_OF_THE_PLAN, "P[46]"),
                        ChainRecord.class,
                        new NothingRunsAfterOptingOut()),
                new CheckedRule<>(
                        stated(RULE_104, DUTY_OF_THE_PLAN, "P[44], P[70], P[71.3]"),
                        ChainRecord.class,
                        new StepsWerePermitted()));
    }

    private static RuleDescription stated(RuleId id, Force force, String source) {
        return RuleDescription.of(id, source, () -> Loaded.TEXTS).with(force);
    }
}
