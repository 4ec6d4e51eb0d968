// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;

/**
 * For each input of a service, where it will come from (once-only, P[66]): the register that delivers it, or the resident.
 *
 * @param service the service
 * @param inputs the inputs, in the order of the description
 */
public record OnceOnlyPlan(ServiceId service, List<PlannedInput> inputs) {

    /** Makes a plan. */
    public OnceOnlyPlan {
        Objects.requireNonNull(service, "service");
        inputs = List.copyOf(inputs);
    }

    /**
     * Plans a service.
     *
     * @param service the description
     * @param registers which registers deliver over the bus
     * @return the plan
     */
    public static OnceOnlyPlan of(ServiceDescription service, RegisterDirectory registers) {
        List<PlannedInput> planned = new ArrayList<>();
        for (Input input : service.inputs()) {
            planned.add(plan(input, registers));
        }
        return new OnceOnlyPlan(service.id(), planned);
    }

    private static PlannedInput plan(Input input, RegisterDirectory registers) {
        if (input.heldBy().isEmpty()) {
            return new PlannedInput.AskedOfApplicant(input);
        }
        var register = input.heldBy().get();
        return registers
                .find(register)
                .<PlannedInput>map(service -> new PlannedInput.FromRegister(input, service))
                .orElseGet(() -> new PlannedInput.NotDelivered(input, register));
    }

    /**
     * Groups what registers deliver by the register, so that each is asked once.
     *
     * @return the inputs of each register's service, in the order of the plan
     */
    public Map<RegisterService, List<Input>> byRegister() {
        Map<RegisterService, List<Input>> groups = new LinkedHashMap<>();
        for (PlannedInput planned : inputs) {
            if (planned instanceof PlannedInput.FromRegister from) {
                groups.computeIfAbsent(from.service(), service -> new ArrayList<>())
                        .add(from.input());
            }
        }
        return groups;
    }

    /**
     * The inputs that the resident is still asked for.
     *
     * @return the inputs
     */
    public List<Input> asked() {
        return inputs.stream()
                .filter(planned -> !(planned instanceof PlannedInput.FromRegister))
                .map(PlannedInput::input)
                .toList();
    }
}
