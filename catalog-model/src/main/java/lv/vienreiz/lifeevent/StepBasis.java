// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.lifeevent;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.LegalAct;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/** By what right a step runs without an application (P[44], P[70], P[71.3]). */
@Part
public sealed interface StepBasis {

    /**
     * A person permits it.
     *
     * @param subject what a person permits
     * @param basis what such permissions rest on
     */
    @Part
    record PermissionNeeded(@TextLength(max = 1000) LocalizedText subject, Optional<@Valid LegalAct> basis)
            implements StepBasis {

        /** Makes it. */
        public PermissionNeeded {
            Objects.requireNonNull(subject, "subject");
        }
    }

    /**
     * An act provides for it, so that no permission is needed.
     *
     * @param act the act
     */
    @Part
    record ProvidedByAct(@Valid LegalAct act) implements StepBasis {

        /** Makes it. */
        public ProvidedByAct {
            Objects.requireNonNull(act, "act");
        }
    }
}
