// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.centre;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;

/**
 * That the opening of a centre was coordinated with the ministry in charge of public services (<i>VARAM</i>, M[286]).
 *
 * @param coordinatedOn the day
 * @param reference the number of the letter or decision
 */
@Part
public record Coordination(LocalDate coordinatedOn, Optional<@Size(max = 100) String> reference) {

    /** Makes it. */
    public Coordination {
        Objects.requireNonNull(coordinatedOn, "coordinatedOn");
    }
}
