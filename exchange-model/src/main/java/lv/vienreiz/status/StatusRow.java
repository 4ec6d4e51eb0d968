// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.status;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.casework.CaseState;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * What one status of an institution's own means.
 *
 * @param own the status as the institution writes it
 * @param state the canonical state that it means; none where it says nothing of the state of the case
 * @param preferred whether the canonical state is told by this status, where several mean it
 * @param published how sure it is that the status exists
 * @param meaning how sure it is that it means this
 * @param note what else is to be known
 */
@Part
public record StatusRow(
        @Size(max = 200) String own,
        Optional<CaseState> state,
        boolean preferred,
        Certainty published,
        Certainty meaning,
        Optional<@TextLength(max = 1000) LocalizedText> note) {

    /** Makes a status row. */
    public StatusRow {
        Objects.requireNonNull(own, "own");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(meaning, "meaning");
    }
}
