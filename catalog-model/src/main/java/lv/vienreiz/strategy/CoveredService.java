// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.strategy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.catalog.StepScope;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * A service that a strategy covers, with the channels by which it is planned to be given.
 *
 * @param service the service
 * @param name its name, for tables
 * @param uses the planned use of each channel
 */
@Part
public record CoveredService(
        ServiceId service,
        Optional<@TextLength(max = 300) LocalizedText> name,
        @Size(max = 100) @Item("use") List<@Valid PlannedUse> uses) {

    /** Makes it. */
    public CoveredService {
        Objects.requireNonNull(service, "service");
        uses = List.copyOf(uses);
    }

    /**
     * The uses that hold for a step. That a use without a step holds for every step that is not named is our own inference.
     *
     * @param step the step
     * @return the uses that name it, or where none does, those that name no step
     */
    public List<PlannedUse> usesFor(StepScope step) {
        List<PlannedUse> named = uses.stream()
                .filter(use -> use.scope().filter(step::equals).isPresent())
                .toList();
        return named.isEmpty()
                ? uses.stream().filter(use -> use.scope().isEmpty()).toList()
                : named;
    }
}
