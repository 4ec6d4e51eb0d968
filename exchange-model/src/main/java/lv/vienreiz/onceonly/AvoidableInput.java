// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * One input for which people are asked although a register could deliver it.
 *
 * @param service the service
 * @param key the key of the input
 * @param label what it is called on a form
 * @param ground on what ground people are asked
 * @param casesPerYear how many cases the service has in the last year of which that is known
 */
@Part
public record AvoidableInput(
        ServiceId service,
        @Size(max = 60) String key,
        @TextLength(max = 300) LocalizedText label,
        AskingGround ground,
        Optional<@PositiveOrZero Long> casesPerYear) {

    /** Makes it. */
    public AvoidableInput {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(ground, "ground");
    }
}
