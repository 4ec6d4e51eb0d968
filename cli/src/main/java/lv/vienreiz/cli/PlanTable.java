// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.onceonly.AvoidableInput;
import lv.vienreiz.onceonly.CataloguePlan;
import lv.vienreiz.onceonly.CostOfAsking;
import lv.vienreiz.onceonly.RegisterBurden;
import lv.vienreiz.onceonly.RegisterDirectory;

/**
 * What is still asked of people, as CSV: a row for each service and each register that could deliver, so that the costs can be
 * summed up. The names of the columns are the same in every language, for programs.
 */
final class PlanTable {

    private static final List<String> HEADING = List.of(
            "register",
            "registerName",
            "holder",
            "service",
            "serviceName",
            "inputs",
            "grounds",
            "casesPerYear",
            "hoursPerYear",
            "eurosPerYear");

    private final Session session;
    private final RegisterDirectory directory;
    private final Map<ServiceId, String> names = new HashMap<>();

    PlanTable(Session session, RegisterDirectory directory) {
        this.session = session;
        this.directory = directory;
    }

    void print(CataloguePlan report) {
        report.plans().forEach(plan -> names.put(plan.service(), plan.name().inOrFirst(session.language())));
        line(HEADING);
        for (RegisterBurden burden : report.burdens()) {
            Map<ServiceId, List<AvoidableInput>> services = burden.inputs().stream()
                    .collect(Collectors.groupingBy(AvoidableInput::service, LinkedHashMap::new, Collectors.toList()));
            services.forEach((service, inputs) -> line(row(burden, inputs, report.cost())));
        }
    }

    private List<String> row(RegisterBurden burden, List<AvoidableInput> inputs, CostOfAsking cost) {
        ServiceId service = inputs.get(0).service();
        Optional<Long> cases = inputs.get(0).casesPerYear();
        Optional<CostOfAsking> perYear = cases.map(cost::times);
        return List.of(
                burden.register().code(),
                burden.name().map(name -> name.inOrFirst(session.language())).orElse(""),
                Deliverers.of(burden, directory, session.language()),
                service.toString(),
                names.getOrDefault(service, ""),
                inputs.stream().map(AvoidableInput::key).collect(Collectors.joining(" ")),
                inputs.stream()
                        .map(AvoidableInput::ground)
                        .distinct()
                        .sorted()
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")),
                cases.map(String::valueOf).orElse(""),
                perYear.map(sum -> plain(sum.hours())).orElse(""),
                perYear.map(sum -> plain(sum.expenses().amount())).orElse(""));
    }

    private void line(List<String> cells) {
        session.out().print(cells.stream().map(CsvCell::of).collect(Collectors.joining(",")) + "\r\n");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
