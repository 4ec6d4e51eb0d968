// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.model;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * A topic under which criteria and measures are shown together.
 *
 * @param id the identity inside the model
 * @param name its name
 */
@Part
public record Dimension(
        @Size(max = 60) String id, @TextLength(max = 300) LocalizedText name) {

    /** Makes a dimension. */
    public Dimension {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
