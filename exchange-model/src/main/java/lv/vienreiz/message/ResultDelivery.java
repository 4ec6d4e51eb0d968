// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;

/**
 * The result of a case on its way to the client (M[114.4]).
 *
 * @param envelope what the message says of itself
 * @param caseId the case
 * @param service the service
 * @param channel by which channel it is delivered
 * @param dispatchedAt when it was sent, or laid ready where the client fetches it
 * @param result the message with the result
 * @param documents the documents, by reference
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "result-delivery", version = "1.0")
public record ResultDelivery(
        @Valid Envelope envelope,
        CaseId caseId,
        ServiceId service,
        ChannelKind channel,
        OffsetDateTime dispatchedAt,
        Optional<MessageId> result,
        @Size(max = 100) @Item("document") List<@Valid Attachment> documents,
        Extensions extensions)
        implements Message {

    /** Makes a result delivery. */
    public ResultDelivery {
        Objects.requireNonNull(envelope, "envelope");
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(dispatchedAt, "dispatchedAt");
        Objects.requireNonNull(extensions, "extensions");
        documents = List.copyOf(documents);
    }

    @Override
    public List<Attachment> filesBeside() {
        return Attachment.beside(documents.stream());
    }
}
