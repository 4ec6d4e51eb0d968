// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;

/**
 * The receipt for an application: it was registered, under this case (M[228.2]).
 *
 * @param envelope what the message says of itself
 * @param caseId the case
 * @param registeredAt when it was registered
 * @param dueOn by when it will be executed, where that is known
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "application-receipt", version = "1.0")
public record ApplicationReceipt(
        @Valid Envelope envelope,
        CaseId caseId,
        OffsetDateTime registeredAt,
        Optional<LocalDate> dueOn,
        Extensions extensions)
        implements Message {

    /** Makes a receipt. */
    public ApplicationReceipt {
        Objects.requireNonNull(envelope, "envelope");
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(registeredAt, "registeredAt");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Makes a receipt without extensions.
     *
     * @param envelope what the message says of itself
     * @param caseId the case
     * @param registeredAt when it was registered
     * @param dueOn by when it will be executed, where that is known
     */
    public ApplicationReceipt(
            Envelope envelope, CaseId caseId, OffsetDateTime registeredAt, Optional<LocalDate> dueOn) {
        this(envelope, caseId, registeredAt, dueOn, Extensions.none());
    }
}
