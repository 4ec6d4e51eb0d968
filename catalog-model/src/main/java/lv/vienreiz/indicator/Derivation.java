// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * How an indicator is derived from others (M[278.6]).
 *
 * @param algorithm how it is computed
 * @param inputs the indicators from which it is computed
 */
@Part
public record Derivation(
        Optional<@TextLength(max = 2000) LocalizedText> algorithm,
        @Size(max = 50) @Item("input") List<IndicatorId> inputs) {

    /** Makes it. */
    public Derivation {
        inputs = List.copyOf(inputs);
    }
}
