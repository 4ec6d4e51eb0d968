// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.codelist.rule;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import lv.vienreiz.codelist.CodeList;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** CODE-01: each code stands in its list once. */
final class CodesAreDifferent implements Check<CodeList> {

    @Override
    public void check(CodeList list, Report report) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.entries().size(); i++) {
            String code = list.entries().get(i).code();
            if (!seen.add(code)) {
                report.found("/entries/" + i + "/code", "", Map.of("code", code));
            }
        }
    }
}
