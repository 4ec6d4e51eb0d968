// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.lifeevent.rule;

import lv.vienreiz.lifeevent.ServiceChain;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-106: that steps run by themselves is justified by a cost in proportion (P[44]). */
final class AutomationPays implements Check<ServiceChain> {

    @Override
    public void check(ServiceChain chain, Report report) {
        if (chain.justification().isEmpty() && chain.steps().stream().anyMatch(Automation::runsByItself)) {
            report.found("");
        }
    }
}
