// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.status.rule;

import static lv.vienreiz.status.StatusRules.MAP_01;
import static lv.vienreiz.status.StatusRules.MAP_02;
import static lv.vienreiz.status.StatusRules.MAP_03;
import static lv.vienreiz.status.StatusRules.MAP_04;

import java.util.List;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.CheckedRule;
import lv.vienreiz.rule.Force;
import lv.vienreiz.rule.RuleBook;
import lv.vienreiz.rule.RuleDescription;
import lv.vienreiz.status.StatusMapping;
import lv.vienreiz.text.Texts;

/** The rules for status tables, which are our own; for the service loader only. */
public final class StatusRuleBook implements RuleBook {

    /** Read with the first text, not with the first check. */
    private static final class Loaded {
        static final Texts TEXTS = Texts.read(
                StatusMapping.class.getResourceAsStream("rules_lv.properties"),
                StatusMapping.class.getResourceAsStream("rules_en.properties"));
    }

    /** Made by the service loader. */
    public StatusRuleBook() {}

    @Override
    public List<CheckedRule<?>> rules() {
        return List.of(
                rule(MAP_01, Force.DEFINITION, new EveryStatusHasOneMeaning()),
                rule(MAP_02, Force.RECOMMENDATION, new EveryStateIsToldOrNamed()),
                rule(MAP_03, Force.DEFINITION, new OneStatusIsPreferred()),
                rule(MAP_04, Force.HINT, new CutListIsNotTheWhole()));
    }

    private static CheckedRule<StatusMapping> rule(RuleId id, Force force, Check<StatusMapping> check) {
        RuleDescription description =
                RuleDescription.of(id, "our own", () -> Loaded.TEXTS).with(force);
        return new CheckedRule<>(description, StatusMapping.class, check);
    }
}
