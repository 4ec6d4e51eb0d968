// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.codelist.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.vienreiz.codelist.CodeEntry;
import lv.vienreiz.codelist.CodeList;
import lv.vienreiz.document.form.Spelling;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** CODE-02: successors and parents are codes of the same list. */
final class CodesAreOfTheList implements Check<CodeList> {

    @Override
    public void check(CodeList list, Report report) {
        Set<String> codes = list.entries().stream().map(CodeEntry::code).collect(Collectors.toSet());
        for (int i = 0; i < list.entries().size(); i++) {
            CodeEntry entry = list.entries().get(i);
            List<String> successors = entry.successors();
            for (int j = 0; j < successors.size(); j++) {
                demand(codes, successors.get(j), "/entries/" + i + "/successors/" + j, entry, report);
            }
            if (entry.parent().isPresent()) {
                demand(codes, entry.parent().get(), "/entries/" + i + "/parent", entry, report);
            }
        }
    }

    private static void demand(Set<String> codes, String code, String path, CodeEntry entry, Report report) {
        if (!codes.contains(code)) {
            List<String> nearest =
                    Spelling.nearestFirst(code, codes.stream().sorted().toList());
            Map<String, String> facts =
                    Map.of("code", entry.code(), "other", code, "nearest", String.join(", ", nearest));
            report.found(path, "", facts);
        }
    }
}
