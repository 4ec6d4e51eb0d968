// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;

/**
 * A person's written authorisation by which an employee of a client service centre applies in that person's name
 * (<i>pilnvarotais e-pakalpojums</i>, P[113]).
 *
 * @param reference the number of the authorisation in the centre's records
 * @param centre the centre
 * @param validUntil the last day on which it is valid
 */
@Part
public record Authorisation(
        @Size(max = 100) String reference, @Size(max = 300) String centre, Optional<LocalDate> validUntil) {

    /** Makes an authorisation. */
    public Authorisation {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(centre, "centre");
    }
}
