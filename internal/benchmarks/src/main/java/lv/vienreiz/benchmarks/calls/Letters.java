// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks.calls;

import java.time.OffsetDateTime;
import java.util.Optional;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.message.Answer;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.ApplicationBuilder;
import lv.vienreiz.message.ApplicationReceipt;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.Client;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.PartyId;

/** What is sent and what is answered. */
final class Letters {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-21T09:30:00+02:00");
    private static final Envelope ENVELOPE = Envelope.of(
            AT, PartyId.parse("LV/GOV/90000000023/portal"), PartyId.parse("LV/GOV/90000000015/trees/apply"));

    private Letters() {}

    static Application application() {
        ApplicationBuilder application = Application.builder(
                ENVELOPE,
                ServiceId.parse("trees"),
                Client.person(PersonalCode.parse("010180-00017"), "Anna Paraudziņa"),
                ChannelKind.SECTOR_PORTAL);
        for (int i = 0; i < 20; i++) {
            application.addAnswer(Answer.given("question-" + i, "Atbilde uz jautājumu numur " + i));
        }
        return application.build();
    }

    static byte[] receipt() {
        ApplicationReceipt receipt =
                new ApplicationReceipt(ENVELOPE.answer(AT), CaseId.parse("K-2026-1"), AT, Optional.empty());
        return Documents.bytes(receipt, WrittenForm.JSON);
    }
}
