// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.strategy.rule;

import java.util.Map;
import java.util.Optional;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;
import lv.vienreiz.strategy.ChannelStrategy;
import lv.vienreiz.strategy.CoveredService;
import lv.vienreiz.strategy.PlannedUse;

/** RULE-45: all channels of a service follow one process (M[129.2.3]); a use that names none is not looked at. */
final class ProcessIsOne implements Check<ChannelStrategy> {

    @Override
    public void check(ChannelStrategy strategy, Report report) {
        boolean known = false;
        for (int i = 0; i < strategy.services().size(); i++) {
            CoveredService service = strategy.services().get(i);
            Optional<String> first = service.uses().stream()
                    .flatMap(use -> use.process().stream())
                    .findFirst();
            if (first.isPresent()) {
                known = true;
                compare(first.get(), service, "/services/" + i + "/uses/", report);
            }
        }
        if (!known) {
            report.skip();
        }
    }

    private static void compare(String process, CoveredService service, String path, Report report) {
        for (int j = 0; j < service.uses().size(); j++) {
            PlannedUse use = service.uses().get(j);
            if (use.process().isPresent() && !use.process().get().equals(process)) {
                Map<String, String> facts = Map.of(
                        "service", service.service().value(),
                        "channel", use.channel().name(),
                        "other", use.process().get(),
                        "process", process);
                report.found(path + j + "/process", "", facts);
            }
        }
    }
}
