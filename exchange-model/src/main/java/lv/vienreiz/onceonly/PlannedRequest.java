// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One request to one service of a register, for everything that it is needed for.
 *
 * @param service the register and its service
 * @param fields what it asks for: each field once, in the order of the plan
 * @param right by what right it is asked, or nothing where whoever asks brings it along
 */
public record PlannedRequest(RegisterService service, List<String> fields, Optional<DataRight> right) {

    /**
     * Makes a request.
     *
     * @throws IllegalArgumentException if there is no field
     */
    public PlannedRequest {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(right, "right");
        fields = List.copyOf(fields);
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("A request asks for at least one field");
        }
    }

    /**
     * Tells whether it asks for what a source delivers.
     *
     * @param source a source of an input
     * @return true if it asks the same service by the same right
     */
    public boolean brings(FieldSource source) {
        return service.equals(source.service()) && right.equals(source.right());
    }
}
