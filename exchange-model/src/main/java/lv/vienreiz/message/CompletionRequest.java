// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;

/**
 * What the owner asks of the client so that the application becomes complete: only what no register holds (P[51], P[66]).
 *
 * @param envelope what the message says of itself
 * @param caseId the case
 * @param service the service
 * @param dueOn the last day to complete it
 * @param missing what is missing
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "completion-request", version = "1.0")
public record CompletionRequest(
        @Valid Envelope envelope,
        CaseId caseId,
        ServiceId service,
        Optional<LocalDate> dueOn,
        @Size(min = 1, max = 100) @Item("missingItem") List<@Valid MissingItem> missing,
        Extensions extensions)
        implements Message {

    /** Makes a completion request. */
    public CompletionRequest {
        Objects.requireNonNull(envelope, "envelope");
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(extensions, "extensions");
        missing = List.copyOf(missing);
    }
}
