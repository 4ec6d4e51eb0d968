// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.message;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import lv.vienreiz.casework.Actor;
import lv.vienreiz.casework.CaseState;
import lv.vienreiz.casework.StatusEntry;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.message.Acknowledgement;
import lv.vienreiz.message.ApplicationReceipt;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.DataField;
import lv.vienreiz.message.DataRequest;
import lv.vienreiz.message.DataResponse;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.ExecutionStatus;
import lv.vienreiz.message.Message;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.message.Provenance;
import lv.vienreiz.message.ServiceCaseHistory;
import lv.vienreiz.text.LocalizedText;

/** Writes down an exchange, message by message, with identities and times that are the same in each run. */
final class Recorder {

    private final String name;
    private final CaseId caseId;
    private final ServiceId service;
    private final List<Message> messages = new ArrayList<>();
    private final List<StatusEntry> entries = new ArrayList<>();
    private OffsetDateTime now;

    Recorder(String name, CaseId caseId, OffsetDateTime start) {
        this.name = name;
        this.caseId = caseId;
        service = ServiceId.parse(name);
        now = start;
    }

    List<Message> messages() {
        return messages;
    }

    CaseId caseId() {
        return caseId;
    }

    ServiceId service() {
        return service;
    }

    OffsetDateTime now() {
        return now;
    }

    Recorder after(Duration time) {
        now = now.plus(time);
        return this;
    }

    <T extends Message> T send(PartyId sender, PartyId receiver, Function<Envelope, T> message) {
        return add(message.apply(new Envelope(id(), now, sender, receiver, Optional.empty())));
    }

    <T extends Message> T answer(Message asked, Function<Envelope, T> message) {
        after(Duration.ofSeconds(2));
        Envelope to = asked.envelope();
        return add(message.apply(new Envelope(
                id(), now, /* sender= */ to.receiver(), /* receiver= */ to.sender(), Optional.of(to.messageId()))));
    }

    /** Sends a message that is acknowledged. */
    void tell(PartyId sender, PartyId receiver, Function<Envelope, ? extends Message> message) {
        answer(send(sender, receiver, message), Acknowledgement::new);
    }

    /** Asks a register and gets one field, which an answer of an application can cite. */
    Provenance ask(
            PartyId asking, PartyId register, CodedValue code, PersonalCode subject, String field, String value) {
        DataRequest request = send(
                asking,
                register,
                envelope -> new DataRequest(
                        envelope,
                        code,
                        subject,
                        caseId,
                        "Pieteikuma aizpildīšana",
                        "Parauga noteikumi, 5. punkts",
                        Optional.of("100200"),
                        List.of(field),
                        Extensions.none()));
        DataResponse response =
                answer(request, envelope -> new DataResponse(envelope, now, List.of(new DataField(field, value))));
        return new Provenance(code, response.asOf(), request.envelope().messageId(), Optional.of("100200"));
    }

    void receive(Message application, LocalDate due) {
        answer(application, envelope -> new ApplicationReceipt(envelope, caseId, now, Optional.of(due)));
    }

    void move(PartyId sender, PartyId receiver, Actor actor, CaseState state) {
        move(sender, receiver, actor, state, Optional.empty());
    }

    void move(PartyId sender, PartyId receiver, Actor actor, CaseState state, Optional<LocalizedText> note) {
        StatusEntry entry = new StatusEntry(entries.size() + 1, state, actor, now, note);
        entries.add(entry);
        tell(sender, receiver, envelope -> new ExecutionStatus(envelope, caseId, service, entry));
    }

    void handOverHistory(PartyId sender, PartyId receiver) {
        tell(sender, receiver, envelope -> new ServiceCaseHistory(envelope, caseId, service, entries));
    }

    List<StatusEntry> entries() {
        return List.copyOf(entries);
    }

    private MessageId id() {
        byte[] seed = (name + messages.size()).getBytes(StandardCharsets.UTF_8);
        return new MessageId(UUID.nameUUIDFromBytes(seed).toString());
    }

    private <T extends Message> T add(T message) {
        messages.add(message);
        return message;
    }
}
