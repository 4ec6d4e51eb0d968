// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casebook;

import java.time.OffsetDateTime;
import java.util.Objects;
import lv.vienreiz.casework.Actor;
import lv.vienreiz.casework.course.IncidentState;
import lv.vienreiz.document.Part;

/**
 * One step of an incident.
 *
 * @param state the state that was reached
 * @param actor who moved it
 * @param at when
 */
@Part
public record IncidentStep(IncidentState state, Actor actor, OffsetDateTime at) {

    /** Makes a step. */
    public IncidentStep {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(at, "at");
    }
}
