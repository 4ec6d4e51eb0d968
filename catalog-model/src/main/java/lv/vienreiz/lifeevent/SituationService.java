// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.lifeevent;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * A service that belongs to a life situation.
 *
 * @param service the service
 * @param owner the owner of the service
 * @param note when and why it is needed in this situation
 */
@Part
public record SituationService(
        ServiceId service, Optional<@Valid Organisation> owner, Optional<@TextLength(max = 1000) LocalizedText> note) {

    /** Makes it. */
    public SituationService {
        Objects.requireNonNull(service, "service");
    }
}
