// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.Money;
import lv.vienreiz.document.Part;

/**
 * A payment that was made for a service.
 *
 * @param reference the number of the payment
 * @param amount how much was paid
 * @param paidAt when it was paid
 */
@Part
public record PaymentReference(
        @Size(max = 100) String reference, Optional<@Valid Money> amount, Optional<OffsetDateTime> paidAt) {

    /** Makes a payment reference. */
    public PaymentReference {
        Objects.requireNonNull(reference, "reference");
    }
}
