// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.lifeevent.rule;

import java.util.List;
import java.util.Map;
import lv.vienreiz.digital.ProactivityLevel;
import lv.vienreiz.lifeevent.ChainStep;
import lv.vienreiz.lifeevent.ServiceChain;
import lv.vienreiz.lifeevent.StepBasis;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-104: a step that runs by itself rests on a person's permission, or on an act where it needs none (P[44], P[70], P[71.3]). */
final class StepsAreFounded implements Check<ServiceChain> {

    @Override
    public void check(ServiceChain chain, Report report) {
        List<ChainStep> steps = chain.steps();
        for (int i = 0; i < steps.size(); i++) {
            ChainStep step = steps.get(i);
            boolean permitted = step.basis()
                    .filter(StepBasis.PermissionNeeded.class::isInstance)
                    .isPresent();
            boolean provided = step.basis()
                    .filter(StepBasis.ProvidedByAct.class::isInstance)
                    .isPresent();
            if (Automation.is(step, ProactivityLevel.AUTOMATIC_WITH_PERMISSION) && !permitted) {
                report.found("/steps/" + i, "permission", Map.of("key", step.key()));
            } else if (Automation.is(step, ProactivityLevel.AUTOMATIC) && !provided) {
                report.found("/steps/" + i, "", Map.of("key", step.key()));
            }
        }
    }
}
