// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.message;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import lv.vienreiz.casework.StatusEntry;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.catalog.RecipientKind;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.catalog.ServiceKind;
import lv.vienreiz.catalog.StepScope;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.identifier.RegistrationNumber;
import lv.vienreiz.message.Answer;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.ApplicationBuilder;
import lv.vienreiz.message.ApplicationReceipt;
import lv.vienreiz.message.AssistanceReason;
import lv.vienreiz.message.Authorisation;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.Client;
import lv.vienreiz.message.ClientUser;
import lv.vienreiz.message.DataAnswer;
import lv.vienreiz.message.DataField;
import lv.vienreiz.message.DataRefusal;
import lv.vienreiz.message.DataRequest;
import lv.vienreiz.message.DataResponse;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.ExecutionStatus;
import lv.vienreiz.message.IdentificationMeans;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.message.Provenance;
import lv.vienreiz.message.RefusalReason;
import lv.vienreiz.rule.LatvianDay;
import lv.vienreiz.testkit.casework.RandomHistories;

/**
 * Made-up messages that keep every rule: applications for a given service by each way to apply, their receipts, the answers of
 * registers, and statuses. The persons are invented and were born in the 19th century. The same seed gives the same messages.
 *
 * <pre>{@code
 * RandomMessages random = RandomMessages.by(new Random(seed));
 * Application application = random.application(permit);
 * ourSystem.accept(application);
 * }</pre>
 *
 * <p>As safe for several threads as the generator of random numbers that it is given.
 */
public final class RandomMessages {

    private static final OffsetDateTime START = OffsetDateTime.parse("2026-01-05T08:00:00+02:00");
    private static final PartyId PORTAL = PartyId.parse("LV/GOV/90000000023/portal");
    private static final PartyId OWNER = PartyId.parse("LV/GOV/90000000015/applications");

    private final RandomGenerator random;
    private final RandomHistories histories;

    private RandomMessages(RandomGenerator random) {
        this.random = Objects.requireNonNull(random, "random");
        histories = RandomHistories.by(random);
    }

    /**
     * Makes a generator of messages.
     *
     * @param random where chance comes from
     * @return a generator
     */
    public static RandomMessages by(RandomGenerator random) {
        return new RandomMessages(random);
    }

    /**
     * Makes up an application that fits a service: by one of its channels, by a client for whom the service is, identified as the
     * channel allows, or by a centre's employee, with an answer to each input, prefilled where a register holds it. Which means of
     * identification fits a channel is our own inference.
     *
     * @param service the service
     * @return the application
     * @throws IllegalArgumentException if the service has no channel to apply by for those whom it is for
     */
    public Application application(ServiceDescription service) {
        List<ChannelKind> channels = service.channels().stream()
                .filter(channel -> channel.serves(StepScope.APPLY))
                .map(channel -> channel.kind())
                .filter(kind -> kind != ChannelKind.E_MAIL)
                .filter(kind ->
                        kind != ChannelKind.AUTHORISED_E_SERVICE || isFor(service, RecipientKind.NATURAL_PERSON))
                .toList();
        if (channels.isEmpty()) {
            throw new IllegalArgumentException("The service " + service.id() + " has no channel to apply by");
        }
        ChannelKind channel = channels.get(random.nextInt(channels.size()));
        Envelope envelope = envelope();
        if (channel == ChannelKind.AUTHORISED_E_SERVICE) {
            Authorisation authorisation = authorisation(service.id(), LatvianDay.of(envelope.sentAt()));
            return Application.onAuthorisation(envelope, service.id(), person(), authorisation)
                    .answers(answers(service, envelope.sentAt()))
                    .build();
        }
        boolean spoken = channel == ChannelKind.PHONE || channel == ChannelKind.CALL_CENTRE;
        Client client = client(service);
        ApplicationBuilder application = spoken
                ? Application.oral(envelope, service.id(), client, channel, "Klientu apkalpošanas speciālists")
                : Application.builder(envelope, service.id(), client, channel);
        identification(channel, service).ifPresent(application::identification);
        return application.answers(answers(service, envelope.sentAt())).build();
    }

    /** One of those whom the service is for; where the description does not say it, anybody. */
    private Client client(ServiceDescription service) {
        List<RecipientKind> kinds =
                service.recipients().isEmpty() ? List.of(RecipientKind.values()) : service.recipients();
        return switch (kinds.get(random.nextInt(kinds.size()))) {
            case NATURAL_PERSON -> person();
            case LEGAL_PERSON -> organisation("4", "SIA Paraugs ");
            case INSTITUTION -> organisation("9", "Parauga iestāde ");
        };
    }

    private static boolean isFor(ServiceDescription service, RecipientKind kind) {
        return service.recipients().isEmpty() || service.recipients().contains(kind);
    }

    /** From afar and without a site nobody shows a document; who must be identified all the same confirms by telephone. */
    private static Optional<IdentificationMeans> identification(ChannelKind channel, ServiceDescription service) {
        if (channel.isElectronic()) {
            return Optional.of(IdentificationMeans.EID_CARD);
        }
        if (channel.group() != ChannelKind.Group.REMOTE) {
            return Optional.of(IdentificationMeans.IN_PERSON_DOCUMENT);
        }
        boolean needed = service.identificationRequired().orElse(false)
                || service.kind().filter(ServiceKind::isIndividual).isPresent();
        return needed ? Optional.of(IdentificationMeans.SMART_ID) : Optional.empty();
    }

    /**
     * Makes up the receipt for an application.
     *
     * @param application the application
     * @return a receipt that answers it
     */
    public ApplicationReceipt receipt(Application application) {
        OffsetDateTime at = application.envelope().sentAt().plusSeconds(random.nextInt(3600));
        Optional<LocalDate> due =
                random.nextBoolean() ? Optional.of(at.toLocalDate().plusDays(30)) : Optional.empty();
        return new ApplicationReceipt(answer(application.envelope(), at), caseId(), at, due);
    }

    /**
     * Makes up what a register answers.
     *
     * @param request the request
     * @return the fields that were asked for, or now and then a refusal
     */
    public DataAnswer answer(DataRequest request) {
        OffsetDateTime at = request.envelope().sentAt().plusSeconds(random.nextInt(60));
        if (random.nextInt(5) == 0) {
            RefusalReason[] reasons = RefusalReason.values();
            RefusalReason reason = reasons[random.nextInt(reasons.length)];
            return new DataRefusal(answer(request.envelope(), at), reason, Optional.empty());
        }
        List<DataField> fields = request.fields().stream()
                .map(field -> new DataField(field, "Vērtība " + random.nextInt(1000)))
                .toList();
        return new DataResponse(answer(request.envelope(), at), at, fields);
    }

    /**
     * Makes up the statuses of a case, each a message.
     *
     * @param caseId the case
     * @param service the service
     * @return statuses that make a legal history
     */
    public List<ExecutionStatus> statuses(CaseId caseId, ServiceId service) {
        List<ExecutionStatus> statuses = new ArrayList<>();
        for (StatusEntry entry : histories.legal()) {
            Envelope envelope = new Envelope(messageId(), entry.at(), OWNER, PORTAL, Optional.empty());
            statuses.add(new ExecutionStatus(envelope, caseId, service, entry));
        }
        return statuses;
    }

    private List<Answer> answers(ServiceDescription service, OffsetDateTime at) {
        return service.inputs().stream().map(input -> answer(input, at)).toList();
    }

    private Answer answer(Input input, OffsetDateTime at) {
        String value = "Atbilde " + random.nextInt(1000);
        Optional<Provenance> provenance = input.heldBy()
                .map(register -> new Provenance(register, at.minusMinutes(1), messageId(), Optional.empty()));
        return new Answer(input.key(), value, provenance, Optional.empty());
    }

    private Authorisation authorisation(ServiceId service, LocalDate day) {
        AssistanceReason[] reasons = AssistanceReason.values();
        return Authorisation.builder("P-" + random.nextInt(1000), "Parauga VPVKAC")
                .validFrom(day.minusDays(random.nextInt(30)))
                .validUntil(day.plusDays(random.nextInt(30)))
                .addService(service)
                .unifiedCentre(true)
                .reason(reasons[random.nextInt(reasons.length)])
                .build();
    }

    private Client person() {
        return Client.person(code(), "Persona " + random.nextInt(1000));
    }

    private Client organisation(String firstDigit, String name) {
        RegistrationNumber number = new RegistrationNumber(firstDigit + digits(10));
        ClientUser user = new ClientUser(code(), Optional.empty());
        return Client.organisation(number, name + random.nextInt(1000), user);
    }

    /** A code of somebody born in the 19th century, which belongs to nobody alive. */
    private PersonalCode code() {
        String date = "%02d%02d%02d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12), random.nextInt(100));
        return PersonalCode.parse(date + "-0" + digits(4));
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private CaseId caseId() {
        return CaseId.parse("K-2026-" + random.nextInt(100_000));
    }

    private Envelope envelope() {
        OffsetDateTime at = START.plusSeconds(random.nextInt(300 * 24 * 3600));
        return new Envelope(messageId(), at, PORTAL, OWNER, Optional.empty());
    }

    private Envelope answer(Envelope asked, OffsetDateTime at) {
        return new Envelope(
                messageId(),
                at,
                /* sender= */ asked.receiver(),
                /* receiver= */ asked.sender(),
                Optional.of(asked.messageId()));
    }

    private MessageId messageId() {
        return new MessageId(new UUID(random.nextLong(), random.nextLong()).toString());
    }
}
