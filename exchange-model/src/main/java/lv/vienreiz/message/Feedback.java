// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.agreement.AgreementParty;
import lv.vienreiz.agreement.CommunicationLevel;
import lv.vienreiz.agreement.FeedbackKind;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.PersonalData;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;

/**
 * What a client says back about a service or a case (<i>atgriezeniskā saite</i>, M[114.6], M[121]), and to whom it was passed on.
 *
 * @param envelope what the message says of itself
 * @param caseId the case, where it is about one
 * @param service the service, where it is about one
 * @param kind what kind of feedback it is
 * @param receivedAt when it was received
 * @param text what the client says
 * @param level the level to which it was passed on (M[135])
 * @param settledBy the party that settles it
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "feedback", version = "1.0")
public record Feedback(
        @Valid Envelope envelope,
        Optional<CaseId> caseId,
        Optional<ServiceId> service,
        FeedbackKind kind,
        OffsetDateTime receivedAt,
        @PersonalData @Size(max = 4000) String text,
        Optional<CommunicationLevel> level,
        Optional<AgreementParty> settledBy,
        Extensions extensions)
        implements Message {

    /** Makes a feedback. */
    public Feedback {
        Objects.requireNonNull(envelope, "envelope");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(receivedAt, "receivedAt");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(extensions, "extensions");
    }

    /** Tells the kind, and hides what the client says. */
    @Override
    public String toString() {
        return "Feedback[" + kind + "]";
    }
}
