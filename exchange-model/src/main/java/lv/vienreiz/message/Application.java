// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;

/**
 * An application for a service (<i>pieteikums</i>, M[114.2], M[245]).
 *
 * @param envelope what the message says of itself
 * @param service the service that is applied for
 * @param client who applies
 * @param initiator who began the case
 * @param channel by which channel
 * @param form in writing or orally
 * @param identification how the client was identified
 * @param authorisation by what a centre's employee applies in the client's name
 * @param answers what the application says to each input of the service
 * @param attachments the files that belong to it
 * @param extensions what the document holds beyond this form
 */
@Document(name = "application", version = "1.0")
public record Application(
        @Valid Envelope envelope,
        ServiceId service,
        @Valid Client client,
        Initiator initiator,
        ChannelKind channel,
        RequestForm form,
        Optional<IdentificationMeans> identification,
        Optional<@Valid Authorisation> authorisation,
        @Size(max = 500) @Item("answer") List<@Valid Answer> answers,
        @Size(max = 100) @Item("attachment") List<@Valid Attachment> attachments,
        Extensions extensions) {

    /** Makes an application; {@link #builder} is the convenient way. */
    public Application {
        Objects.requireNonNull(envelope, "envelope");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(initiator, "initiator");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(extensions, "extensions");
        answers = List.copyOf(answers);
        attachments = List.copyOf(attachments);
    }

    /**
     * Begins a written application that the client makes.
     *
     * @param envelope what the message says of itself
     * @param service the service that is applied for
     * @param client who applies
     * @param channel by which channel
     * @return a builder
     */
    public static ApplicationBuilder builder(Envelope envelope, ServiceId service, Client client, ChannelKind channel) {
        return new ApplicationBuilder(envelope, service, client, Initiator.CLIENT, channel, RequestForm.WRITTEN);
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds everything of this application
     */
    public ApplicationBuilder toBuilder() {
        return ApplicationBuilder.from(this);
    }
}
