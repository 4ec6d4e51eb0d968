// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.codelist.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.codelist.CodeEntry;
import lv.vienreiz.codelist.CodeList;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * CODE-04: a code does not end before it begins, has successors only where it ends, and each of them is valid at some time
 * after that end.
 */
final class CodesFollowInTime implements Check<CodeList> {

    static final String ENDLESS = "endless";
    static final String SUCCESSOR = "successor";

    @Override
    public void check(CodeList list, Report report) {
        for (int i = 0; i < list.entries().size(); i++) {
            CodeEntry entry = list.entries().get(i);
            Optional<LocalDate> until = entry.validUntil();
            if (until.isEmpty()) {
                if (!entry.successors().isEmpty()) {
                    report.found("/entries/" + i + "/successors", ENDLESS, Map.of("code", entry.code()));
                }
                continue;
            }
            if (entry.validFrom().filter(until.get()::isBefore).isPresent()) {
                Map<String, String> facts = Map.of(
                        "code",
                        entry.code(),
                        "from",
                        entry.validFrom().get().toString(),
                        "until",
                        until.get().toString());
                report.found("/entries/" + i + "/validUntil", "", facts);
            }
            compare(list, entry, until.get(), "/entries/" + i + "/successors/", report);
        }
    }

    private static void compare(CodeList list, CodeEntry entry, LocalDate until, String path, Report report) {
        List<String> successors = entry.successors();
        for (int j = 0; j < successors.size(); j++) {
            Optional<CodeEntry> next = list.find(successors.get(j));
            boolean ended = next.isPresent()
                    && next.get()
                            .validUntil()
                            .filter(end -> !end.isAfter(until))
                            .isPresent();
            if (ended) {
                Map<String, String> facts =
                        Map.of("code", entry.code(), "other", successors.get(j), "until", until.toString());
                report.found(path + j, SUCCESSOR, facts);
            }
        }
    }
}
