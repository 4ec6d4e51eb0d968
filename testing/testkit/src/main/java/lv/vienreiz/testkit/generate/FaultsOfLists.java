// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.generate;

import static lv.vienreiz.codelist.CodeListRules.CODE_01;
import static lv.vienreiz.codelist.CodeListRules.CODE_02;
import static lv.vienreiz.codelist.CodeListRules.CODE_03;
import static lv.vienreiz.codelist.CodeListRules.CODE_04;

import java.util.List;
import lv.vienreiz.codelist.CodeList;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.document.sample.JsonEdits;

/** Faults in code lists. */
final class FaultsOfLists {

    private FaultsOfLists() {}

    static List<Fault<CodeList>> all() {
        return List.of(
                entry(CODE_01, "code-twice", "kods-0", ""),
                entry(CODE_02, "parent-of-no-list", "jauns", ",\"parent\":\"nav\""),
                entry(
                        CODE_02,
                        "successor-of-no-list",
                        "jauns",
                        ",\"validUntil\":\"2020-01-01\",\"successors\":[\"nav\"]"),
                entry(CODE_03, "own-parent", "jauns", ",\"parent\":\"jauns\""),
                entry(
                        CODE_04,
                        "ends-before-it-begins",
                        "jauns",
                        ",\"validFrom\":\"2020-01-01\",\"validUntil\":\"2019-01-01\""),
                entry(CODE_04, "successor-without-end", "jauns", ",\"successors\":[\"kods-0\"]"));
    }

    private static Fault<CodeList> entry(RuleId rule, String name, String code, String more) {
        String json = "{\"code\":\"" + code + "\",\"name\":{\"lv\":\"Kļūdains kods\"}" + more + "}";
        return Fault.of(rule, name, CodeList.class, JsonEdits.none().put("/entries/-", json));
    }
}
