// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.digital;

import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;

/**
 * The assessment of how well persons with disability and the elderly can use a channel (P[64], P[77]).
 *
 * @param assessedOn the date of the assessment
 * @param address where it is published
 */
@Part
public record AccessibilityAssessment(LocalDate assessedOn, Optional<URI> address) {

    /** Makes it. */
    public AccessibilityAssessment {
        Objects.requireNonNull(assessedOn, "assessedOn");
    }
}
