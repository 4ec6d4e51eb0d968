// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import jakarta.validation.Valid;
import java.util.Objects;
import lv.vienreiz.casework.StatusEntry;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;

/**
 * One move in the execution of a case (<i>izpildes statuss</i>, M[245]).
 *
 * @param envelope what the message says of itself
 * @param caseId the case
 * @param service the service
 * @param entry the move
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "execution-status", version = "1.0")
public record ExecutionStatus(
        @Valid Envelope envelope,
        CaseId caseId,
        ServiceId service,
        @Valid StatusEntry entry,
        Extensions extensions) implements Message {

    /** Makes a status. */
    public ExecutionStatus {
        Objects.requireNonNull(envelope, "envelope");
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Makes a status without extensions.
     *
     * @param envelope what the message says of itself
     * @param caseId the case
     * @param service the service
     * @param entry the move
     */
    public ExecutionStatus(Envelope envelope, CaseId caseId, ServiceId service, StatusEntry entry) {
        this(envelope, caseId, service, entry, Extensions.none());
    }
}
