// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.lifeevent.rule;

import java.util.List;
import java.util.Map;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.lifeevent.ChainStep;
import lv.vienreiz.lifeevent.ServiceChain;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-105: a service that is given by itself takes its data from the institution or from registers, and asks the person for
 * nothing (P[47]): no input that it requires is without a register.
 */
final class ChainAsksNothing implements Check<ServiceChain> {

    private static final Bundle.Index<ServiceDescription, ServiceId> BY_ID =
            Bundle.Index.by(ServiceDescription.class, ServiceDescription::id);

    @Override
    public void check(ServiceChain chain, Report report) {
        if (report.knowsNo(ServiceDescription.class)) {
            return;
        }
        List<ChainStep> steps = chain.steps();
        for (int i = 0; i < steps.size(); i++) {
            if (!Automation.runsByItself(steps.get(i))) {
                continue;
            }
            for (ServiceDescription service :
                    report.bundle().find(BY_ID, steps.get(i).service())) {
                for (Input input : service.inputs()) {
                    if (input.required() && input.heldBy().isEmpty()) {
                        Map<String, String> facts = Map.of(
                                "key", input.key(), "service", service.id().value());
                        report.found("/steps/" + i + "/service", "", facts);
                    }
                }
            }
        }
    }
}
