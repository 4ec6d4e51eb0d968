// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement.rule;

import static lv.vienreiz.agreement.AgreementRules.RULE_27;
import static lv.vienreiz.agreement.AgreementRules.RULE_28;
import static lv.vienreiz.agreement.AgreementRules.RULE_29;
import static lv.vienreiz.agreement.AgreementRules.RULE_31;
import static lv.vienreiz.agreement.AgreementRules.RULE_32;
import static lv.vienreiz.agreement.AgreementRules.RULE_33;
import static lv.vienreiz.agreement.AgreementRules.RULE_34;
import static lv.vienreiz.agreement.AgreementRules.RULE_35;
import static lv.vienreiz.agreement.AgreementRules.RULE_36;
import static lv.vienreiz.agreement.AgreementRules.RULE_40;
import static lv.vienreiz.rule.Force.DEFINITION;
import static lv.vienreiz.rule.Force.DUTY;
import static lv.vienreiz.rule.Force.HINT;
import static lv.vienreiz.rule.Force.RECOMMENDATION;

import java.util.List;
import lv.vienreiz.agreement.ProviderAgreement;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.CheckedRule;
import lv.vienreiz.rule.Force;
import lv.vienreiz.rule.RuleBook;
import lv.vienreiz.rule.RuleDescription;
import lv.vienreiz.text.Texts;

/**
 * The rules for agreements with providers, each with its source and its weights; for the service loader only. Which demand
 * counts as a definition, a duty or a recommendation is our own inference from its wording; what figure 9 of the Model says of
 * legal forms counts as law that it reports.
 */
public final class AgreementRuleBook implements RuleBook {

    /** Read with the first text, not with the first check. */
    private static final class Loaded {
        static final Texts TEXTS = Texts.read(
                ProviderAgreement.class.getResourceAsStream("rules_lv.properties"),
                ProviderAgreement.class.getResourceAsStream("rules_en.properties"));
    }

    /** Made by the service loader. */
    public AgreementRuleBook() {}

    @Override
    public List<CheckedRule<?>> rules() {
        return List.of(
                rule(stated(RULE_27, DEFINITION, "M[112], M[113]"), new OwnTasksStayWithTheOwner()),
                rule(stated(RULE_28, DEFINITION, "M[115], M[117]"), new TasksCanBeHandedOver()),
                rule(stated(RULE_29, DEFINITION, "M[118]"), new OwnerStaysResponsible()),
                rule(stated(RULE_31, DEFINITION, "M figure 9"), new CooperationFitsTheParties()),
                rule(stated(RULE_32, DEFINITION, "M figure 9"), new PrivatePersonActsOnDelegation()),
                rule(stated(RULE_33, DEFINITION, "M figure 9, M[201.2]"), new CooperationIsFree()),
                rule(stated(RULE_34, RECOMMENDATION, "M[207]-[216]"), new FinancingIsStated()),
                rule(stated(RULE_35, DUTY, "M[138], M[135.3]"), new LevelsAreHeld()),
                rule(stated(RULE_36, DUTY, "M[190.3.4]"), new ProviderReports()),
                rule(stated(RULE_40, HINT, "M[205.2], M[210], M[215]"), new CostsAreCompared()));
    }

    private static RuleDescription stated(RuleId id, Force force, String source) {
        return RuleDescription.of(id, source, () -> Loaded.TEXTS).with(force);
    }

    private static CheckedRule<ProviderAgreement> rule(RuleDescription rule, Check<ProviderAgreement> check) {
        return new CheckedRule<>(rule, ProviderAgreement.class, check);
    }
}
