// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.rule;

import java.time.LocalDate;
import java.util.List;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.document.SwitchedOff;
import org.jspecify.annotations.Nullable;

/** The rules of a set for one kind of document. */
final class TypeRules {

    static final TypeRules NONE = new TypeRules(List.of());

    private final List<Member<?>> running;
    private final List<SwitchedOff> switchedOff;

    TypeRules(List<Member<?>> members) {
        running = members.stream().filter(Member::runs).toList();
        switchedOff = members.stream()
                .flatMap(member -> member.switchedOff().stream())
                .toList();
    }

    Findings check(Object document, @Nullable LocalDate asOf, Bundle bundle) {
        Report report = new Report(asOf, bundle);
        for (int i = 0; i < running.size(); i++) {
            running.get(i).run(document, report);
        }
        return report.findings(switchedOff);
    }

    /** What a check says of a document that cannot be read. */
    Findings skipped() {
        List<RuleId> ids = running.stream().map(member -> member.rule().id()).toList();
        return new Findings(List.of(), ids, switchedOff);
    }
}
