// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.document.Part;

/**
 * Where the value of an answer comes from, when it was not asked of the applicant.
 *
 * @param register the register that holds it
 * @param asOf the moment for which the register vouches
 * @param requestId the data request that brought it
 * @param permission the number of the permission under which it was asked for
 */
@Part
public record Provenance(
        @Valid CodedValue register,
        OffsetDateTime asOf,
        MessageId requestId,
        Optional<@Size(max = 100) String> permission) {

    /** Makes a provenance. */
    public Provenance {
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(requestId, "requestId");
    }
}
