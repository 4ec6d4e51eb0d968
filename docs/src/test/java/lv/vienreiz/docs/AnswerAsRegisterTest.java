// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.casebook.KeptPermissions;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.exchange.casebook.StoredCaseBook;
import lv.vienreiz.exchange.inbox.Handlers;
import lv.vienreiz.exchange.inbox.Headers;
import lv.vienreiz.exchange.inbox.Inbox;
import lv.vienreiz.exchange.inbox.MessageKind;
import lv.vienreiz.exchange.inbox.Permits;
import lv.vienreiz.exchange.inbox.Reply;
import lv.vienreiz.exchange.inbox.Request;
import lv.vienreiz.exchange.journal.AccessJournal;
import lv.vienreiz.exchange.journal.Checkpoints;
import lv.vienreiz.exchange.register.Grants;
import lv.vienreiz.exchange.register.Holding;
import lv.vienreiz.exchange.register.RegisterDesk;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.DataRefusal;
import lv.vienreiz.message.DataRequest;
import lv.vienreiz.message.DataResponse;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.message.RefusalReason;
import lv.vienreiz.permission.DataPermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerAsRegisterTest {

    private static final String PORTAL = "LV/GOV/90000000023/portal";
    private static final PartyId SERVICE = PartyId.parse("LV/GOV/90000000031/land/data");
    private static final PersonalCode PERSON = PersonalCode.parse("010180-00017");
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-21T09:30:00+02:00");

    @TempDir
    Path folder;

    // tag::holdings
    private static Holding find(PersonalCode person, Set<String> fields) {
        if (!person.equals(PERSON)) {
            return new Holding.SubjectUnknown();
        }
        Map<String, String> row = new HashMap<>(Map.of("property", "Egles", "mortgage", "EUR 12000"));
        row.keySet().retainAll(fields);
        return new Holding.Held(NOW, row); // what is vouched for, and as of when
    }
    // end::holdings

    @Test
    void givesWhatIsPermittedAndRefusesTheRest() {
        try (Store store = Store.in(folder.resolve("store"));
                AccessJournal journal = AccessJournal.open(
                        store, Checkpoints.in(folder.resolve("checkpoints"), folder.resolve("journal.key")))) {
            // tag::grants
            KeptPermissions permissions = KeptPermissions.in(StoredCaseBook.on(store));
            permissions.grant(DataPermission.builder("100200", Registers.LAND_REGISTER, "koku ciršanas atļauja")
                    .fields(List.of("property", "borders"))
                    .quota(1_000L)
                    .build());
            Grants grants =
                    Grants.numbered(permissions, (system, number) -> system.equals(PORTAL) && number.equals("100200"));
            // end::grants

            // tag::desk
            Inbox inbox = Inbox.on(store)
                    .retention(Duration.ofDays(30))
                    .admission(Permits.none().allow(PORTAL, SERVICE, MessageKind.DATA_REQUEST))
                    .open();
            Handlers handlers = Handlers.none()
                    .with(
                            MessageKind.DATA_REQUEST,
                            RegisterDesk.of(Registers.LAND_REGISTER, grants, journal, AnswerAsRegisterTest::find));
            // end::desk

            DataRequest permitted = request(Optional.of("100200"));
            DataRequest without = request(Optional.empty());
            Object answer = serve(inbox, handlers, permitted);
            Object refusal = serve(inbox, handlers, without);
            inbox.close();

            assertThat(answer).isInstanceOfSatisfying(DataResponse.class, response -> {
                assertThat(response.value("property")).contains("Egles");
                assertThat(response.value("mortgage")).isEmpty();
            });
            assertThat(refusal).isInstanceOfSatisfying(DataRefusal.class, refused -> assertThat(refused.reason())
                    .isEqualTo(RefusalReason.NO_PERMISSION));
            assertThat(permissions.find("100200").map(DataPermission::used)).contains(1L);
            assertThat(journal.extract(PERSON.value())).hasSize(2);
        }
    }

    private static Object serve(Inbox inbox, Handlers handlers, DataRequest request) {
        MessageId id = request.envelope().messageId();
        Headers headers = Headers.none().with("X-Road-Client", PORTAL).with("Content-Type", "application/json");
        byte[] body = Documents.bytes(request, WrittenForm.JSON);
        // tag::serve
        Reply reply = inbox.serve(Request.put(id, headers, body), handlers); // from whatever server you have
        // end::serve
        assertThat(reply.status()).isEqualTo(200);
        return Documents.read(reply.body()).orElseThrow();
    }

    private static DataRequest request(Optional<String> permission) {
        return new DataRequest(
                Envelope.of(NOW, PartyId.parse(PORTAL), SERVICE),
                Registers.LAND_REGISTER,
                PERSON,
                CaseId.parse("K-1"),
                "koku ciršanas atļauja",
                "Parauga noteikumi, 5. punkts",
                permission,
                List.of("property", "mortgage"),
                Extensions.none());
    }
}
