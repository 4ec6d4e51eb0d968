// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casebook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.casework.course.IncidentState;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;

/**
 * An incident that stands in the way of a case (M[190.3.5]).
 *
 * @param reference its number in the records of whoever resolves it
 * @param openedByCentre whether a client service centre opened it
 * @param steps what happened to it, in order
 */
@Part
public record CaseIncident(
        @Size(max = 100) String reference,
        boolean openedByCentre,
        @Size(max = 100) @Item("step") List<@Valid IncidentStep> steps) {

    /** Makes an incident. */
    public CaseIncident {
        Objects.requireNonNull(reference, "reference");
        steps = List.copyOf(steps);
    }

    /**
     * Where it stands.
     *
     * @return the state of the last step, or nothing without steps
     */
    public Optional<IncidentState> state() {
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(steps.get(steps.size() - 1).state());
    }
}
