// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.Demand;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;

/** Gathers what plans leave to people, by the register that could deliver it. */
final class Burdens {

    private final Map<ServiceId, Long> cases = new LinkedHashMap<>();
    private final RegisterDirectory directory;
    private final Map<List<String>, List<AvoidableInput>> inputs = new LinkedHashMap<>();
    private final Map<List<String>, CodedValue> registers = new LinkedHashMap<>();

    Burdens(Collection<ServiceDescription> services, RegisterDirectory directory) {
        this.directory = directory;
        for (ServiceDescription service : services) {
            service.demands().stream()
                    .max(Comparator.comparingInt(Demand::year))
                    .ifPresent(demand -> cases.put(service.id(), demand.cases()));
        }
    }

    List<RegisterBurden> of(List<OnceOnlyPlan> plans, CostOfAsking cost) {
        plans.forEach(plan -> plan.inputs().forEach(planned -> add(plan.service(), planned)));
        return inputs.keySet().stream()
                .map(key -> burden(key, cost))
                .sorted(RegisterBurden.HEAVIEST_FIRST)
                .toList();
    }

    private RegisterBurden burden(List<String> key, CostOfAsking cost) {
        CodedValue register = Optional.ofNullable(registers.get(key)).orElseThrow();
        List<AvoidableInput> avoidable = inputs.getOrDefault(key, List.of());
        return RegisterBurden.of(register, directory.entry(register).map(RegisterEntry::name), avoidable, cost);
    }

    private void add(ServiceId service, PlannedInput planned) {
        if (planned instanceof PlannedInput.NotDelivered missing) {
            add(service, planned, missing.register(), AskingGround.FORBIDDEN);
        } else if (planned instanceof PlannedInput.Exempt exempt) {
            add(service, planned, exempt.register(), AskingGround.EXEMPT);
        } else if (planned instanceof PlannedInput.AskedOfApplicant asked) {
            asked.offeredBy().forEach(register -> add(service, planned, register, AskingGround.OVERLOOKED));
        }
    }

    private void add(ServiceId service, PlannedInput planned, CodedValue register, AskingGround ground) {
        List<String> key = List.of(register.list(), register.code());
        registers.putIfAbsent(key, register);
        inputs.computeIfAbsent(key, k -> new ArrayList<>())
                .add(new AvoidableInput(
                        service,
                        planned.input().key(),
                        planned.input().label(),
                        ground,
                        Optional.ofNullable(cases.get(service))));
    }
}
