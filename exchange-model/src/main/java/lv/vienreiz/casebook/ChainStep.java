// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casebook;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Part;
import lv.vienreiz.message.CaseId;

/**
 * One step of a chain of proactive services.
 *
 * @param service the service
 * @param doneAt when it was given, or nothing while it was not
 * @param caseId the case in which it was given
 */
@Part
public record ChainStep(ServiceId service, Optional<OffsetDateTime> doneAt, Optional<CaseId> caseId) {

    /** Makes a step. */
    public ChainStep {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(doneAt, "doneAt");
        Objects.requireNonNull(caseId, "caseId");
    }
}
