// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.strategy.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.vienreiz.catalog.StepScope;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;
import lv.vienreiz.strategy.ChannelStrategy;
import lv.vienreiz.strategy.CoveredService;
import lv.vienreiz.strategy.PlannedUse;

/**
 * RULE-42: the planned shares of a service, and of each step that is planned by itself, make exactly 100 percent (M, figure
 * 8).
 */
final class SharesMakeAHundred implements Check<ChannelStrategy> {

    static final String STEP = "step";
    static final String NONE = "none";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String ALL_STEPS = "";

    @Override
    public void check(ChannelStrategy strategy, Report report) {
        List<CoveredService> services = strategy.services();
        if (services.isEmpty()) {
            report.skip();
        }
        for (int i = 0; i < services.size(); i++) {
            CoveredService service = services.get(i);
            String name = service.service().value();
            if (service.uses().isEmpty()) {
                report.found("/services/" + i, NONE, Map.of("service", name));
            }
            for (Map.Entry<String, BigDecimal> sum : sums(service).entrySet()) {
                if (sum.getValue().compareTo(HUNDRED) != 0) {
                    Map<String, String> facts = Map.of(
                            "service",
                            name,
                            "step",
                            sum.getKey(),
                            "sum",
                            sum.getValue().toPlainString());
                    report.found("/services/" + i, sum.getKey().equals(ALL_STEPS) ? "" : STEP, facts);
                }
            }
        }
    }

    private static Map<String, BigDecimal> sums(CoveredService service) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (PlannedUse use : service.uses()) {
            sums.merge(use.scope().map(StepScope::name).orElse(ALL_STEPS), use.percent(), BigDecimal::add);
        }
        return sums;
    }
}
