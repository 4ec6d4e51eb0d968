// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.template.rule;

import static lv.vienreiz.document.Severity.INFORMATION;
import static lv.vienreiz.document.Severity.WARNING;
import static lv.vienreiz.rule.Force.DUTY;
import static lv.vienreiz.rule.Force.DUTY_OF_THE_PLAN;
import static lv.vienreiz.rule.Force.HINT_OF_THE_PLAN;
import static lv.vienreiz.template.TemplateRules.RULE_100;
import static lv.vienreiz.template.TemplateRules.RULE_102;
import static lv.vienreiz.template.TemplateRules.RULE_98;
import static lv.vienreiz.template.TemplateRules.RULE_99;

import java.util.List;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.rule.CheckedRule;
import lv.vienreiz.rule.Force;
import lv.vienreiz.rule.RuleBook;
import lv.vienreiz.rule.RuleDescription;
import lv.vienreiz.template.UnifiedTemplate;
import lv.vienreiz.text.Texts;

/** The rules for templates and linkages, each with its source and its weights; for the service loader only. */
public final class TemplateRuleBook implements RuleBook {

    /** Read with the first text, not with the first check. */
    private static final class Loaded {
        static final Texts TEXTS = Texts.read(
                UnifiedTemplate.class.getResourceAsStream("rules_lv.properties"),
                UnifiedTemplate.class.getResourceAsStream("rules_en.properties"));
    }

    /** Made by the service loader. */
    public TemplateRuleBook() {}

    @Override
    public List<CheckedRule<?>> rules() {
        RuleDescription linkage = stated(RULE_98, DUTY_OF_THE_PLAN, "P[28], P[37]")
                .atMost(LinkedByAMunicipality.STATE, INFORMATION)
                .atMost("code", WARNING)
                .atMost("early", WARNING)
                .atMost("expired", WARNING);
        RuleDescription once = stated(RULE_100, DUTY_OF_THE_PLAN, "P[28]").atMost(LinkedOnceByItsOwner.TWICE, WARNING);
        return List.of(
                new CheckedRule<>(linkage, ServiceDescription.class, new LinkedByAMunicipality()),
                new CheckedRule<>(
                        stated(RULE_99, DUTY, "M[301.4.1], P[28]"), ServiceDescription.class, new GeneralPartIsKept()),
                new CheckedRule<>(once, ServiceDescription.class, new LinkedOnceByItsOwner()),
                new CheckedRule<>(
                        stated(RULE_102, HINT_OF_THE_PLAN, "P[28]"), UnifiedTemplate.class, new AllAreLinked()));
    }

    private static RuleDescription stated(RuleId id, Force force, String source) {
        return RuleDescription.of(id, source, () -> Loaded.TEXTS).with(force);
    }
}
