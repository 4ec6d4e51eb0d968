// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.codelist.rule;

import static lv.vienreiz.codelist.CodeListRules.CODE_01;
import static lv.vienreiz.codelist.CodeListRules.CODE_02;
import static lv.vienreiz.codelist.CodeListRules.CODE_03;
import static lv.vienreiz.codelist.CodeListRules.CODE_04;

import java.util.List;
import lv.vienreiz.codelist.CodeList;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.CheckedRule;
import lv.vienreiz.rule.Force;
import lv.vienreiz.rule.RuleBook;
import lv.vienreiz.rule.RuleDescription;
import lv.vienreiz.text.Texts;

/** The rules for code lists; for the service loader only. */
public final class CodeListRuleBook implements RuleBook {

    /** Read with the first text, not with the first check. */
    private static final class Loaded {
        static final Texts TEXTS = Texts.read(
                CodeList.class.getResourceAsStream("rules_lv.properties"),
                CodeList.class.getResourceAsStream("rules_en.properties"));
    }

    /** Made by the service loader. */
    public CodeListRuleBook() {}

    @Override
    public List<CheckedRule<?>> rules() {
        return List.of(
                rule(CODE_01, new CodesAreDifferent()),
                rule(CODE_02, new CodesAreOfTheList()),
                rule(CODE_03, new CodesGoInNoCircle()),
                rule(CODE_04, new CodesFollowInTime()));
    }

    private static CheckedRule<CodeList> rule(RuleId id, Check<CodeList> check) {
        RuleDescription description =
                RuleDescription.of(id, "vienreiz", () -> Loaded.TEXTS).with(Force.DEFINITION);
        return new CheckedRule<>(description, CodeList.class, check);
    }
}
