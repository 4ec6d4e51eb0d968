// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import java.util.List;
import java.util.Optional;

/**
 * One request to one service of a register, for everything that it is needed for.
 *
 * @param inputs the inputs that it brings, at least one, all of one service and by one right
 */
public record PlannedRequest(List<PlannedInput.FromRegister> inputs) {

    /**
     * Makes a request.
     *
     * @throws IllegalArgumentException if there is no input, or they are of several services or rights
     */
    public PlannedRequest {
        inputs = List.copyOf(inputs);
        boolean one = inputs.stream()
                        .map(from -> List.of(from.service(), from.right()))
                        .distinct()
                        .count()
                == 1;
        if (!one) {
            throw new IllegalArgumentException("A request is for inputs of one service of a register, by one right");
        }
    }

    /**
     * The service that is asked.
     *
     * @return the register and its service
     */
    public RegisterService service() {
        return inputs.get(0).service();
    }

    /**
     * By what right it is asked.
     *
     * @return the right, or nothing where whoever asks brings it along
     */
    public Optional<DataRight> right() {
        return inputs.get(0).right();
    }

    /**
     * What it asks for.
     *
     * @return the fields, each once, in the order of the plan
     */
    public List<String> fields() {
        return inputs.stream()
                .flatMap(from -> from.fields().stream())
                .distinct()
                .toList();
    }
}
