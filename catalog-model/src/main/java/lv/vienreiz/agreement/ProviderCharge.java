// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.LegalAct;
import lv.vienreiz.catalog.Money;
import lv.vienreiz.document.Part;

/**
 * What the provider charges the owner. Cooperation is free unless an external normative act says otherwise (M, figure 9;
 * M[201.2]).
 *
 * @param amount how much
 * @param basis the act that provides for it
 */
@Part
public record ProviderCharge(@Valid Money amount, Optional<@Valid LegalAct> basis) {

    /** Makes a charge. */
    public ProviderCharge {
        Objects.requireNonNull(amount, "amount");
    }
}
