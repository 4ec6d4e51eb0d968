// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

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
 */
@Part
public record Publication(
        LocalDate publishedOn,
        Optional<@Size(max = 200) String> publishedBy,
        Optional<@Size(max = 200) String> checkedBy,
        Optional<LocalDate> reviewedOn,
        Optional<URI> address) {

    /** Makes a publication. */
    public Publication {
        Objects.requireNonNull(publishedOn, "publishedOn");
    }
}
