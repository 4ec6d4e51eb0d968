// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.casework.Actor;
import lv.vienreiz.casework.CaseState;
import lv.vienreiz.casework.StatusEntry;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.text.LocalizedText;

/** Messages that tests share; the person is invented and, born in 1880, belongs to nobody alive. */
public final class Messages {

    static final String CODE = "010180-00017";
    static final String NAME = "Anna Paraudziņa";
    static final String SECRET = "Priežu iela 7, Paraugciems";

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-21T09:30:00+02:00");
    private static final Envelope ENVELOPE = new Envelope(
            new MessageId("0b7f2d8e-3c1a-4f5b-9e6d-7a8b9c0d1e2f"),
            AT,
            PartyId.parse("LV/GOV/90000000023/portal"),
            PartyId.parse("LV/GOV/90000000015/trees/applications"),
            Optional.empty());

    private static final CaseId CASE = CaseId.parse("K-2026-1");
    private static final ServiceId TREES = ServiceId.parse("trees");

    private Messages() {}

    /** One of each kind. */
    public static List<Object> all() {
        return List.of(
                application(),
                receipt(),
                handOver(),
                completionRequest(),
                dataRequest(),
                dataResponse(),
                dataRefusal(),
                status(),
                result(),
                delivery(),
                confirmation(),
                history(),
                new Acknowledgement(ENVELOPE));
    }

    /** An application with answers of both origins. */
    public static Application application() {
        Provenance provenance = new Provenance(
                Registers.LAND_REGISTER,
                AT,
                new MessageId("1b7f2d8e-3c1a-4f5b-9e6d-7a8b9c0d1e2f"),
                Optional.of("100200"));
        return Application.builder(
                        ENVELOPE,
                        ServiceId.parse("trees"),
                        Client.person(PersonalCode.parse(CODE), NAME),
                        ChannelKind.UNIFIED_PORTAL)
                .identification(IdentificationMeans.EID_CARD)
                .authorisation(Authorisation.builder("P-7", "Parauga VPVKAC")
                        .validUntil(LocalDate.of(2026, 12, 31))
                        .build())
                .addAnswer(new Answer("property", SECRET, Optional.of(provenance), Optional.of("Priežu iela 9")))
                .addAnswer(Answer.given("reason", "Koks ir bīstams"))
                .addAttachment(Attachment.of("foto.jpg", "image/jpeg", new byte[1024]))
                .build();
    }

    static ApplicationReceipt receipt() {
        return new ApplicationReceipt(ENVELOPE, CaseId.parse("K-2026-1"), AT, Optional.of(LocalDate.of(2026, 12, 21)));
    }

    static CaseHandOver handOver() {
        return new CaseHandOver(
                ENVELOPE,
                CASE,
                TREES,
                AT,
                Optional.of(application()),
                history().entries(),
                List.of(Attachment.of("pilnvara.pdf", "application/pdf", new byte[] {1, 2, 3})),
                Extensions.none());
    }

    static CompletionRequest completionRequest() {
        LocalizedText words = LocalizedText.lv("Koku skaits un suga").en("Number and species of the trees");
        return new CompletionRequest(
                ENVELOPE,
                CASE,
                TREES,
                Optional.of(LocalDate.of(2026, 12, 1)),
                List.of(MissingItem.answer("trees", words)),
                Extensions.none());
    }

    static CaseResult result() {
        return new CaseResult(
                ENVELOPE,
                CASE,
                TREES,
                ResultKind.GRANTED,
                LocalDate.of(2026, 12, 1),
                "Vides speciālists",
                Optional.of("V-2026/7"),
                Optional.of(LocalizedText.lv("Atļauts nocirst divus kokus.")),
                Optional.of(SignatureKind.SECURE_ELECTRONIC),
                Optional.empty(),
                List.of(Attachment.of("atlauja.edoc", "application/vnd.etsi.asic-e+zip", new byte[] {4})),
                Extensions.none());
    }

    static ResultDelivery delivery() {
        return new ResultDelivery(
                ENVELOPE,
                CASE,
                TREES,
                ChannelKind.E_ADDRESS,
                AT,
                Optional.of(ENVELOPE.messageId()),
                List.of(),
                Extensions.none());
    }

    static DeliveryConfirmation confirmation() {
        return new DeliveryConfirmation(
                ENVELOPE, CASE, TREES, ChannelKind.E_ADDRESS, DeliveryOutcome.RECEIVED, AT, Extensions.none());
    }

    static DataRequest dataRequest() {
        return new DataRequest(
                ENVELOPE,
                Registers.LAND_REGISTER,
                PersonalCode.parse(CODE),
                CaseId.parse("K-2026-1"),
                "Koku ciršanas atļauja",
                "Parauga noteikumi, 5. punkts",
                Optional.of("100200"),
                List.of("property"),
                Extensions.none());
    }

    static DataResponse dataResponse() {
        return new DataResponse(ENVELOPE, AT, List.of(new DataField("property", SECRET)));
    }

    static DataRefusal dataRefusal() {
        return new DataRefusal(
                ENVELOPE, RefusalReason.NO_PERMISSION, Optional.of(LocalizedText.lv("Atļauja ir beigusies.")));
    }

    static ExecutionStatus status() {
        return new ExecutionStatus(
                ENVELOPE,
                CaseId.parse("K-2026-1"),
                ServiceId.parse("trees"),
                new StatusEntry(3, CaseState.IN_EXECUTION, Actor.OWNER, AT, Optional.of(LocalizedText.lv("Izskata"))));
    }

    static ServiceCaseHistory history() {
        return new ServiceCaseHistory(
                ENVELOPE,
                CaseId.parse("K-2026-1"),
                ServiceId.parse("trees"),
                List.of(
                        new StatusEntry(1, CaseState.SUBMITTED, Actor.CLIENT, AT, Optional.empty()),
                        new StatusEntry(2, CaseState.REGISTERED, Actor.PROVIDER, AT, Optional.empty())));
    }
}
