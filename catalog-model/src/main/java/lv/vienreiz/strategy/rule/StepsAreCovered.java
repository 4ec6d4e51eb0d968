// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.strategy.rule;

import java.util.Map;
import lv.vienreiz.catalog.StepScope;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;
import lv.vienreiz.strategy.ChannelStrategy;
import lv.vienreiz.strategy.CoveredService;

/**
 * RULE-47: a service that is planned by steps is planned for informing, applying and delivery (M[129.3]). A share for all
 * steps covers those that are not named.
 */
final class StepsAreCovered implements Check<ChannelStrategy> {

    @Override
    public void check(ChannelStrategy strategy, Report report) {
        if (strategy.services().isEmpty()) {
            report.skip();
        }
        for (int i = 0; i < strategy.services().size(); i++) {
            CoveredService service = strategy.services().get(i);
            if (service.uses().isEmpty()) {
                continue;
            }
            for (StepScope step : StepScope.values()) {
                if (service.usesFor(step).isEmpty()) {
                    Map<String, String> facts =
                            Map.of("service", service.service().value(), "step", step.name());
                    report.found("/services/" + i, "", facts);
                }
            }
        }
    }
}
