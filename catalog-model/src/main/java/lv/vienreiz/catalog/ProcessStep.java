// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * A step of the process as a client sees it, in the order of the list.
 *
 * @param name its name
 * @param description what happens, and what the client does
 * @param stage to which stage of provision it belongs
 * @param forms the forms and documents that it needs
 * @param fees what is paid in this step
 */
@Part
public record ProcessStep(
        @TextLength(max = 300) LocalizedText name,
        Optional<@TextLength(max = 4000) LocalizedText> description,
        Optional<ProvisionStage> stage,
        @Size(max = 20) @Item("form") List<@Valid FormReference> forms,
        @Size(max = 20) @Item("fee") List<@Valid FeePosition> fees) {

    /** Makes it. */
    public ProcessStep {
        Objects.requireNonNull(name, "name");
        forms = List.copyOf(forms);
        fees = List.copyOf(fees);
    }
}
