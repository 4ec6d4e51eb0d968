// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.status;

import java.util.Objects;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.message.CaseId;

/**
 * A case as somebody tells of it. Two systems that name the same case tell of two cases: neither can change what the other said.
 *
 * @param system the system that tells, as {@link lv.vienreiz.exchange.inbox.Caller#system()} has it
 * @param service the service
 * @param caseId the case
 */
public record Told(String system, ServiceId service, CaseId caseId) {

    /** Makes a case. */
    public Told {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(caseId, "caseId");
    }
}
