// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.lifeevent.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.vienreiz.lifeevent.ChainStep;
import lv.vienreiz.lifeevent.ServiceChain;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-107: each step of a chain names its owner, and depends on steps that exist, in no circle (P[46]; the circle is our own
 * inference). That a life event starts the chain is a matter of form.
 */
final class StepsFollowEachOther implements Check<ServiceChain> {

    @Override
    public void check(ServiceChain chain, Report report) {
        List<ChainStep> steps = chain.steps();
        Map<String, List<String>> needs = new HashMap<>();
        steps.forEach(step -> needs.putIfAbsent(step.key(), step.dependsOn()));
        for (int i = 0; i < steps.size(); i++) {
            ChainStep step = steps.get(i);
            Map<String, String> facts = Map.of("key", step.key());
            if (step.owner().isEmpty()) {
                report.found("/steps/" + i, "", facts);
            }
            for (int j = 0; j < step.dependsOn().size(); j++) {
                String needed = step.dependsOn().get(j);
                String path = "/steps/" + i + "/dependsOn/" + j;
                if (!needs.containsKey(needed)) {
                    report.found(path, "unknown", Map.of("key", step.key(), "needed", needed));
                } else if (leadsTo(step.key(), needed, needs, new HashSet<>())) {
                    report.found(path, "circle", Map.of("key", step.key(), "needed", needed));
                }
            }
        }
    }

    private static boolean leadsTo(String goal, String from, Map<String, List<String>> needs, Set<String> seen) {
        return from.equals(goal)
                || (seen.add(from)
                        && needs.getOrDefault(from, List.of()).stream()
                                .anyMatch(next -> leadsTo(goal, next, needs, seen)));
    }
}
