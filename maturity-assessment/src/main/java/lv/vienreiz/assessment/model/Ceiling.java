// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.model;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * What keeps a service at a level: it explains why the service stands no higher, and is not demanded. It ends when certain
 * criteria of higher levels are met; which ones is our own reading of the source.
 *
 * @param id the identity inside the model
 * @param statement what holds the service back
 * @param liftedBy the criteria that, all met, end it
 * @param source the paragraph that states it
 */
@Part
public record Ceiling(
        CriterionId id,
        @TextLength(max = 300) LocalizedText statement,
        @Size(max = 50) @Item("criterion") List<CriterionId> liftedBy,
        @Size(max = 100) String source) {

    /** Makes a ceiling. */
    public Ceiling {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(source, "source");
        liftedBy = List.copyOf(liftedBy);
    }
}
