// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casebook;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;

/**
 * One contact with a client, which is registered whatever channel it came by (RULE-80, M[228.5]).
 *
 * @param id its number, which says nothing of the client
 * @param at when
 * @param channel by which channel
 * @param kind what it was about
 * @param caseId the case that it belongs to
 * @param service the service that it was about
 * @param subject the pseudonym of the client, where the client was identified
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "contact", version = "1.0")
public record Contact(
        @Pattern(regexp = "[A-Za-z0-9._:\\-]*") @Size(min = 1, max = 100)
        String id,

        OffsetDateTime at,
        ChannelKind channel,
        ContactKind kind,
        Optional<CaseId> caseId,
        Optional<ServiceId> service,
        Optional<SubjectRef> subject,
        Extensions extensions) {

    /** Makes a contact. */
    public Contact {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Begins a contact.
     *
     * @param id its number
     * @param at when
     * @param channel by which channel
     * @param kind what it was about
     * @return a builder
     */
    public static ContactBuilder builder(String id, OffsetDateTime at, ChannelKind channel, ContactKind kind) {
        return new ContactBuilder(id, at, channel, kind);
    }
}
