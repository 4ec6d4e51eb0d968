// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.lifeevent.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.lifeevent.ChainStep;
import lv.vienreiz.lifeevent.OptOutPoint;
import lv.vienreiz.lifeevent.ServiceChain;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-103: a person can opt out of a chain before anything is carried out (P[46]): the point is told, has a channel, and no
 * step that runs by itself comes before it. Steps are taken in the order in which the chain lists them.
 */
final class ChainCanBeLeft implements Check<ServiceChain> {

    @Override
    public void check(ServiceChain chain, Report report) {
        Optional<OptOutPoint> optOut = chain.optOut();
        if (optOut.isEmpty()) {
            report.found("");
            return;
        }
        String key = optOut.get().beforeStep();
        if (chain.step(key).isEmpty()) {
            report.found("/optOut/beforeStep", "unknown", Map.of("key", key));
            return;
        }
        if (optOut.get().channels().isEmpty()) {
            report.found("/optOut", "channel", Map.of());
        }
        List<ChainStep> steps = chain.steps();
        for (int i = 0; i < steps.size() && !steps.get(i).key().equals(key); i++) {
            if (Automation.runsByItself(steps.get(i))) {
                report.found("/steps/" + i, "late", Map.of("key", steps.get(i).key(), "point", key));
            }
        }
    }
}
