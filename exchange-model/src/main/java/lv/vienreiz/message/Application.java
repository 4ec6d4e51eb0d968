// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;

/**
 * An application for a service (<i>pieteikums</i>, M[114.2], M[245]).
 *
 * @param envelope what the message says of itself
 * @param service the service that is applied for
 * @param serviceVersion the version of its description by which the form was filled in
 * @param client who applies
 * @param initiator who began the case
 * @param process the process that began it, where an institution did so proactively
 * @param channel by which channel
 * @param form in writing or orally
 * @param recordedBy the post of whoever wrote down an oral application
 * @param signature how the application is signed
 * @param identification how the client was identified
 * @param authorisation by what a centre's employee applies in the client's name
 * @param payment what was already paid
 * @param answers what the application says to each input of the service
 * @param attachments the files that belong to it
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "application", version = "1.0")
public record Application(
        @Valid Envelope envelope,
        ServiceId service,
        Optional<@Size(max = 40) String> serviceVersion,
        @Valid Client client,
        Initiator initiator,
        Optional<@Valid AgentProcess> process,
        ChannelKind channel,
        RequestForm form,
        Optional<@Size(max = 200) String> recordedBy,
        Optional<@Valid Signature> signature,
        Optional<IdentificationMeans> identification,
        Optional<@Valid Authorisation> authorisation,
        Optional<@Valid PaymentReference> payment,
        @Size(max = 500) @Item("answer") List<@Valid Answer> answers,
        @Size(max = 100) @Item("attachment") List<@Valid Attachment> attachments,
        Extensions extensions)
        implements Message {

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

    @Override
    public List<Attachment> filesBeside() {
        Stream<Attachment> authorised = authorisation.flatMap(Authorisation::document).stream();
        return Attachment.beside(Stream.concat(authorised, attachments.stream()));
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
     * Begins an oral application, which somebody writes down (M[114.2]).
     *
     * @param envelope what the message says of itself
     * @param service the service that is applied for
     * @param client who applies
     * @param channel by telephone or in person
     * @param recordedBy the post of whoever writes it down
     * @return a builder
     */
    public static ApplicationBuilder oral(
            Envelope envelope, ServiceId service, Client client, ChannelKind channel, String recordedBy) {
        return new ApplicationBuilder(envelope, service, client, Initiator.CLIENT, channel, RequestForm.ORAL)
                .recordedBy(recordedBy);
    }

    /**
     * Begins an application that an employee of a client service centre makes in a person's name (P[113]).
     *
     * @param envelope what the message says of itself
     * @param service the service that is applied for
     * @param client the person
     * @param authorisation the person's authorisation
     * @return a builder
     */
    public static ApplicationBuilder onAuthorisation(
            Envelope envelope, ServiceId service, Client client, Authorisation authorisation) {
        return new ApplicationBuilder(
                        envelope,
                        service,
                        client,
                        Initiator.CENTRE_EMPLOYEE,
                        ChannelKind.AUTHORISED_E_SERVICE,
                        RequestForm.WRITTEN)
                .identification(IdentificationMeans.AUTHORISATION)
                .authorisation(authorisation);
    }

    /**
     * Begins an application that the process of an institution makes, proactively (M[114.2], P[44]).
     *
     * @param envelope what the message says of itself
     * @param service the service that is applied for
     * @param client for whom
     * @param process the process
     * @return a builder
     */
    public static ApplicationBuilder proactive(
            Envelope envelope, ServiceId service, Client client, AgentProcess process) {
        return new ApplicationBuilder(
                        envelope,
                        service,
                        client,
                        Initiator.AGENT_PROCESS,
                        ChannelKind.DIRECT_SYSTEM,
                        RequestForm.WRITTEN)
                .process(process);
    }

    /**
     * The answer to an input.
     *
     * @param key the key of the input
     * @return the answer, or nothing where the application has none
     */
    public Optional<Answer> answer(String key) {
        return answers.stream().filter(a -> a.key().equals(key)).findFirst();
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
