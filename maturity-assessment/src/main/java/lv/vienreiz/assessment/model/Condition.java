// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * Something that holds of what is assessed, or does not.
 *
 * @param id the identity inside the model
 * @param statement what it says, for people
 * @param test how it is found out
 */
@Part
public record Condition(
        @Size(max = 60) String id,
        Optional<@TextLength(max = 300) LocalizedText> statement,
        @Valid ConditionTest test) {

    /** Makes a condition. */
    public Condition {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(test, "test");
    }
}
