// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import jakarta.validation.Valid;
import java.util.Optional;
import lv.vienreiz.digital.ProactivityLevel;
import lv.vienreiz.document.Part;

/**
 * What the state does of itself for a service (P[44]-[47]), as facts from which the level follows.
 *
 * @param informs it informs, tells statuses or reminds
 * @param automatic it is given without an application
 * @param permissionNeeded a person must have permitted that
 * @param legalBasis what it rests on where no permission is needed
 * @param chained it is part of a chain of services that a life event starts
 * @param optOut a person can opt out before it is carried out
 */
@Part
public record Proactivity(
        boolean informs,
        boolean automatic,
        boolean permissionNeeded,
        Optional<@Valid LegalAct> legalBasis,
        boolean chained,
        boolean optOut) {

    /**
     * The level that follows.
     *
     * @return the level
     */
    public ProactivityLevel level() {
        if (automatic) {
            return permissionNeeded ? ProactivityLevel.AUTOMATIC_WITH_PERMISSION : ProactivityLevel.AUTOMATIC;
        }
        return informs ? ProactivityLevel.INFORMING : ProactivityLevel.REACTIVE;
    }
}
