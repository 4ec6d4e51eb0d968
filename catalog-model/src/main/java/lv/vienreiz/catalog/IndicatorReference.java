// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * A reference to an indicator (<i>rādītājs</i>, M[278]) by which a service is measured.
 *
 * @param id the identity of its passport
 * @param name its name
 */
@Part
public record IndicatorReference(
        @Size(max = 100) String id, @TextLength(max = 300) LocalizedText name) {

    /** Makes a reference. */
    public IndicatorReference {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
