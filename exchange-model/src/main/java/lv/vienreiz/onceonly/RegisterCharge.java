// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.LegalAct;
import lv.vienreiz.catalog.Money;
import lv.vienreiz.document.Part;

/**
 * What a register charges another institution for one answer. Institutions help each other free of charge unless an act says
 * otherwise (M, table 7).
 *
 * @param amount how much
 * @param basis the act that provides for it
 */
@Part
public record RegisterCharge(@Valid Money amount, Optional<@Valid LegalAct> basis) {

    /** Makes a charge. */
    public RegisterCharge {
        Objects.requireNonNull(amount, "amount");
    }
}
