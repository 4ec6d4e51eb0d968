// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import jakarta.validation.Valid;
import java.time.OffsetDateTime;
import java.util.Objects;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;

/**
 * The confirmation of how a delivery ended; only with it a case counts as delivered.
 *
 * @param envelope what the message says of itself
 * @param caseId the case
 * @param service the service
 * @param channel by which channel it was delivered
 * @param outcome how it ended
 * @param at when it ended so
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "delivery-confirmation", version = "1.0")
public record DeliveryConfirmation(
        @Valid Envelope envelope,
        CaseId caseId,
        ServiceId service,
        ChannelKind channel,
        DeliveryOutcome outcome,
        OffsetDateTime at,
        Extensions extensions)
        implements Message {

    /** Makes a delivery confirmation. */
    public DeliveryConfirmation {
        Objects.requireNonNull(envelope, "envelope");
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(extensions, "extensions");
    }
}
