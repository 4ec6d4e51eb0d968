// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.ApplicationReceipt;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.Client;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.message.PartyId;

/** Messages of nobody in particular, and what is said of them. */
final class Letters {

    static final String PORTAL = "LV/GOV/90000000023/portal";
    static final PartyId SERVICE = PartyId.parse("LV/GOV/90000000015/trees/applications");
    static final OffsetDateTime SENT = OffsetDateTime.parse("2026-03-02T10:00:00+02:00");
    static final Permits PERMITS = Permits.none().allow(PORTAL, SERVICE, MessageKind.APPLICATION);

    private Letters() {}

    static MessageId id(int number) {
        return new MessageId(String.format("00000000-0000-4000-8000-%012d", number));
    }

    static Application application(int number) {
        return application(id(number), PORTAL, SENT);
    }

    static Application application(MessageId id, String sender, OffsetDateTime sentAt) {
        Envelope envelope = new Envelope(id, sentAt, PartyId.parse(sender), SERVICE, Optional.empty());
        return Application.builder(
                        envelope,
                        ServiceId.parse("trees"),
                        Client.person(PersonalCode.parse("010180-00017"), "Anna Paraudziņa"),
                        ChannelKind.UNIFIED_PORTAL)
                .build();
    }

    static byte[] bytes(Object document) {
        return Documents.bytes(document, WrittenForm.JSON);
    }

    static Headers headers(MessageId id) {
        return headers(id, PORTAL);
    }

    static Headers headers(MessageId id, String client) {
        return Headers.of(Map.of(
                "x-road-client", java.util.List.of(client),
                "X-Road-Id", java.util.List.of(id.value()),
                "Content-Type", java.util.List.of("application/json; charset=utf-8")));
    }

    static Request put(Application application) {
        MessageId id = application.envelope().messageId();
        return Request.put(id, headers(id), bytes(application));
    }

    static ApplicationReceipt receipt(Received<Application> received) {
        return new ApplicationReceipt(received.answering(), CaseId.parse("K-2026-1"), received.at(), Optional.empty());
    }

    /** A handler that notes each application in a table named effect, in the transaction of the inbox. */
    static Handled<ApplicationReceipt> noting(Received<Application> received) {
        return Handled.writing(session -> {
            session.update(
                    "INSERT INTO effect (id) VALUES (?)",
                    received.message().envelope().messageId().value());
            return Handled.answer(receipt(received));
        });
    }
}
