// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import lv.vienreiz.casework.StatusEntry;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;

/**
 * All moves of a case, for handing over to the service delivery management platform (<i>PSPP</i>, K).
 *
 * @param envelope what the message says of itself
 * @param caseId the case
 * @param service the service
 * @param entries the moves, in order
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "service-case-history", version = "1.0")
public record ServiceCaseHistory(
        @Valid Envelope envelope,
        CaseId caseId,
        ServiceId service,
        @Size(max = 2000) @Item("entry") List<@Valid StatusEntry> entries,
        Extensions extensions)
        implements Message {

    /** Makes a history. */
    public ServiceCaseHistory {
        Objects.requireNonNull(envelope, "envelope");
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(extensions, "extensions");
        entries = List.copyOf(entries);
    }

    /**
     * Makes a history without extensions.
     *
     * @param envelope what the message says of itself
     * @param caseId the case
     * @param service the service
     * @param entries the moves, in order
     */
    public ServiceCaseHistory(Envelope envelope, CaseId caseId, ServiceId service, List<StatusEntry> entries) {
        this(envelope, caseId, service, entries, Extensions.none());
    }
}
