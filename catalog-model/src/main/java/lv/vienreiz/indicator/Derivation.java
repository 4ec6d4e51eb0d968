// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator;

import jakarta.validation.Valid;
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
 * @param gathered how inputs that are measured more often become one value of its period; any other input needs a value for
 *     exactly this period
 */
@Part
public record Derivation(
        Optional<@TextLength(max = 2000) LocalizedText> algorithm,
        @Size(max = 50) @Item("input") List<IndicatorId> inputs,
        @Size(max = 50) @Item("gathering") List<@Valid GatheredInput> gathered) {

    /** Makes it. */
    public Derivation {
        inputs = List.copyOf(inputs);
        gathered = List.copyOf(gathered);
    }

    /**
     * Makes a derivation whose inputs are measured as often as the indicator.
     *
     * @param algorithm how it is computed
     * @param inputs the indicators from which it is computed
     */
    public Derivation(Optional<LocalizedText> algorithm, List<IndicatorId> inputs) {
        this(algorithm, inputs, List.of());
    }

    /**
     * How the values of an input become one of a longer period.
     *
     * @param input the input
     * @return the way, where one is declared
     */
    public Optional<Gathering> gathering(IndicatorId input) {
        return gathered.stream()
                .filter(way -> way.input().equals(input))
                .findFirst()
                .map(GatheredInput::by);
    }
}
