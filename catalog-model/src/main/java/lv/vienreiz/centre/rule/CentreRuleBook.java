// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.centre.rule;

import static lv.vienreiz.centre.CentreRules.RULE_123;
import static lv.vienreiz.centre.CentreRules.RULE_124;
import static lv.vienreiz.centre.CentreRules.RULE_39;
import static lv.vienreiz.document.Severity.WARNING;
import static lv.vienreiz.rule.Force.DUTY_OF_THE_PLAN;
import static lv.vienreiz.rule.Force.RECOMMENDATION;

import java.util.List;
import lv.vienreiz.centre.ClientServiceCentre;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.CheckedRule;
import lv.vienreiz.rule.Force;
import lv.vienreiz.rule.RuleBook;
import lv.vienreiz.rule.RuleDescription;
import lv.vienreiz.text.Texts;

/**
 * The rules for client service centres, each with its source and its weights; for the service loader only. What the article on
 * joint centres of 2020 (V) demands is younger than the Model, so it counts with the Plan; that is our own inference.
 */
public final class CentreRuleBook implements RuleBook {

    /** Read with the first text, not with the first check. */
    private static final class Loaded {
        static final Texts TEXTS = Texts.read(
                ClientServiceCentre.class.getResourceAsStream("rules_lv.properties"),
                ClientServiceCentre.class.getResourceAsStream("rules_en.properties"));
    }

    /** Made by the service loader. */
    public CentreRuleBook() {}

    @Override
    public List<CheckedRule<?>> rules() {
        return List.of(
                rule(stated(RULE_39, RECOMMENDATION, "M[286]"), new OpeningIsCoordinated()),
                rule(
                        stated(RULE_123, DUTY_OF_THE_PLAN, "V")
                                .atMost(JointCentreSaysWhatItOffers.DOCUMENTS, WARNING)
                                .atMost(JointCentreSaysWhatItOffers.FORMS, WARNING),
                        new JointCentreSaysWhatItOffers()),
                rule(stated(RULE_124, DUTY_OF_THE_PLAN, "V, MK 401"), new BasketIsComplete()));
    }

    private static RuleDescription stated(RuleId id, Force force, String source) {
        return RuleDescription.of(id, source, () -> Loaded.TEXTS).with(force);
    }

    private static CheckedRule<ClientServiceCentre> rule(RuleDescription rule, Check<ClientServiceCentre> check) {
        return new CheckedRule<>(rule, ClientServiceCentre.class, check);
    }
}
