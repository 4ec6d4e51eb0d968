// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;

/**
 * When and by whom a description was published in the catalogue of public services (<i>PPK</i>, M[122.3]).
 *
 * @param publishedOn the date of publication
 * @param publishedBy the post of who published it
 * @param checkedBy the post of who checked it, the head or one to whom that is delegated
 * @param reviewedOn the date of the last review (P[127])
 * @param address where it can be seen
 * @param edition the number of the edition of the description, counted from 1
 * @param validFrom from when the edition holds
 */
@Part
public record Publication(
        LocalDate publishedOn,
        Optional<@Size(max = 200) String> publishedBy,
        Optional<@Size(max = 200) String> checkedBy,
        Optional<LocalDate> reviewedOn,
        Optional<URI> address,
        Optional<@Min(1) Integer> edition,
        Optional<LocalDate> validFrom) {

    /** Makes a publication. */
    public Publication {
        Objects.requireNonNull(publishedOn, "publishedOn");
    }

    /**
     * Begins a publication.
     *
     * @param publishedOn the date of publication
     * @return a builder
     */
    public static PublicationBuilder builder(LocalDate publishedOn) {
        return new PublicationBuilder(publishedOn);
    }
}
