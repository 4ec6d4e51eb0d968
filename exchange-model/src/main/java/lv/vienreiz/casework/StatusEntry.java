// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework;

import jakarta.validation.constraints.Min;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.PersonalData;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * One move of a case, as its history keeps it. It says nothing of the case's content.
 *
 * @param sequence the number of the move in the case, from 1
 * @param state the state that was reached
 * @param actor who moved it
 * @param at when
 * @param note what a client may want to know
 */
@Part
public record StatusEntry(
        @Min(1) int sequence,
        CaseState state,
        Actor actor,
        OffsetDateTime at,
        @PersonalData Optional<@TextLength(max = 1000) LocalizedText> note) {

    /** Makes an entry. */
    public StatusEntry {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(at, "at");
    }

    /** Tells the move, and hides the note. */
    @Override
    public String toString() {
        return "StatusEntry[" + sequence + ", " + state + ", " + actor + ", " + at + "]";
    }
}
