// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casebook.rule;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.casebook.ChainRecord;
import lv.vienreiz.casebook.ChainStep;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-103: once a person has opted out of a chain, no further step of it runs (P[46]). */
final class NothingRunsAfterOptingOut implements Check<ChainRecord> {

    static final String AFTER = "after";

    @Override
    public void check(ChainRecord chain, Report report) {
        Optional<OffsetDateTime> out = chain.optedOutAt();
        if (out.isEmpty()) {
            return;
        }
        List<ChainStep> steps = chain.steps();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).doneAt().filter(done -> done.isAfter(out.get())).isPresent()) {
                report.found(
                        "/steps/" + i + "/doneAt",
                        AFTER,
                        Map.of("service", steps.get(i).service().value()));
            }
        }
    }
}
