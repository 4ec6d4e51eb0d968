// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * A function of the state (<i>valsts pārvaldes funkcija</i>, M[73]-[75]) that a service serves.
 *
 * @param name its name
 * @param task the task of the administration within the function (<i>uzdevums</i>, M[73])
 * @param outcome the need of society, or the outcome of policy, that it serves (M[77])
 */
@Part
public record PublicFunction(
        @TextLength(max = 300) LocalizedText name,
        Optional<@TextLength(max = 1000) LocalizedText> task,
        Optional<@TextLength(max = 1000) LocalizedText> outcome) {

    /** Makes a function. */
    public PublicFunction {
        Objects.requireNonNull(name, "name");
    }

    /**
     * Makes a function by its name and outcome.
     *
     * @param name its name
     * @param outcome the need of society, or the outcome of policy, that it serves
     * @return the function
     */
    public static PublicFunction of(LocalizedText name, LocalizedText outcome) {
        return new PublicFunction(name, Optional.empty(), Optional.of(outcome));
    }
}
