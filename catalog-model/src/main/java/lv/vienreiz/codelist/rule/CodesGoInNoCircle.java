// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.codelist.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import lv.vienreiz.codelist.CodeEntry;
import lv.vienreiz.codelist.CodeList;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** CODE-03: no code comes after itself, or is a part of itself, however many others lie between. */
final class CodesGoInNoCircle implements Check<CodeList> {

    static final String PARENT = "parent";

    @Override
    public void check(CodeList list, Report report) {
        Map<String, CodeEntry> byCode = new HashMap<>();
        list.entries().forEach(entry -> byCode.putIfAbsent(entry.code(), entry));
        for (int i = 0; i < list.entries().size(); i++) {
            String code = list.entries().get(i).code();
            if (reaches(code, byCode, CodeEntry::successors)) {
                report.found("/entries/" + i + "/successors", "", Map.of("code", code));
            }
            if (reaches(code, byCode, entry -> entry.parent().stream().toList())) {
                report.found("/entries/" + i + "/parent", PARENT, Map.of("code", code));
            }
        }
    }

    private static boolean reaches(String code, Map<String, CodeEntry> byCode, Function<CodeEntry, List<String>> next) {
        Set<String> walked = new HashSet<>();
        walk(code, byCode, next, walked);
        return walked.contains(code);
    }

    private static void walk(
            String from, Map<String, CodeEntry> byCode, Function<CodeEntry, List<String>> next, Set<String> walked) {
        CodeEntry entry = byCode.get(from);
        if (entry != null) {
            for (String code : next.apply(entry)) {
                if (walked.add(code)) {
                    walk(code, byCode, next, walked);
                }
            }
        }
    }
}
