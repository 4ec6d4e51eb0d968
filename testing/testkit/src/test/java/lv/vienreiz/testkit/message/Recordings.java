// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.message;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.casework.Actor;
import lv.vienreiz.casework.CaseState;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.message.Answer;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.AssistanceReason;
import lv.vienreiz.message.Attachment;
import lv.vienreiz.message.Authorisation;
import lv.vienreiz.message.CaseHandOver;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.CaseResult;
import lv.vienreiz.message.Client;
import lv.vienreiz.message.CompletionRequest;
import lv.vienreiz.message.DeliveryConfirmation;
import lv.vienreiz.message.DeliveryOutcome;
import lv.vienreiz.message.IdentificationMeans;
import lv.vienreiz.message.Message;
import lv.vienreiz.message.MissingItem;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.message.Provenance;
import lv.vienreiz.message.ResultDelivery;
import lv.vienreiz.message.ResultKind;
import lv.vienreiz.message.SignatureKind;
import lv.vienreiz.text.LocalizedText;

/** The two exchanges that are kept as files: for a burial allowance, and for a tree-felling permit. */
final class Recordings {

    private static final PartyId PORTAL = PartyId.parse("LV/GOV/90000000023/portal");
    private static final PartyId CENTRE = PartyId.parse("LV/GOV/90000000074/centre");
    private static final PartyId INSURANCE = PartyId.parse("LV/GOV/90000000066/burial");
    private static final PartyId CITY = PartyId.parse("LV/GOV/90000000015/trees");
    private static final PartyId POPULATION = PartyId.parse("LV/GOV/90000000031/population");
    private static final PartyId LAND = PartyId.parse("LV/GOV/90000000040/land");
    private static final PartyId PLATFORM = PartyId.parse("LV/GOV/90000000058/histories");
    private static final PersonalCode RESIDENT = PersonalCode.parse("010180-00017");
    private static final Client CLIENT = Client.person(RESIDENT, "Anna Paraudziņa");

    private Recordings() {}

    /** A centre's employee applies on authorisation; the owner pays, without a decision. */
    static List<Message> burialAllowance() {
        Recorder r = new Recorder(
                "burial-allowance", CaseId.parse("A-2026-714"), OffsetDateTime.parse("2026-11-02T09:00:00+02:00"));
        Provenance death =
                r.ask(CENTRE, POPULATION, Registers.POPULATION_REGISTER, RESIDENT, "deathFact", "2026-10-30");
        Provenance kin = r.ask(CENTRE, POPULATION, Registers.POPULATION_REGISTER, RESIDENT, "kinship", "meita");
        Application application = r.send(
                PORTAL, CENTRE, envelope -> Application.onAuthorisation(envelope, r.service(), CLIENT, authorisation(r))
                        .addAnswer(new Answer("deathFact", "2026-10-30", Optional.of(death), Optional.empty()))
                        .addAnswer(new Answer("kinship", "meita", Optional.of(kin), Optional.empty()))
                        .addAnswer(Answer.given("account", "LV00PARA0000000000001"))
                        .build());
        r.receive(application, LocalDate.of(2026, 12, 2));
        r.move(CENTRE, PORTAL, Actor.CLIENT, CaseState.SUBMITTED);
        r.move(CENTRE, PORTAL, Actor.PROVIDER, CaseState.REGISTERED);
        r.after(Duration.ofMinutes(5)).move(CENTRE, PORTAL, Actor.PROVIDER, CaseState.HANDED_OVER);
        r.tell(
                CENTRE,
                INSURANCE,
                envelope -> new CaseHandOver(
                        envelope,
                        r.caseId(),
                        r.service(),
                        r.now(),
                        Optional.of(application),
                        r.entries(),
                        List.of(file("pilnvara.pdf", "application/pdf")),
                        Extensions.none()));
        r.after(Duration.ofDays(1)).move(INSURANCE, PORTAL, Actor.OWNER, CaseState.IN_EXECUTION);
        r.after(Duration.ofDays(3)).move(INSURANCE, PORTAL, Actor.OWNER, CaseState.RESULT_READY);
        result(r, INSURANCE, ResultKind.INFORMATION, "Pabalsts pārskaitīts.", "pazinojums.edoc");
        delivered(r, INSURANCE, ChannelKind.UNIFIED_PORTAL);
        return r.messages();
    }

    /** The client applies on the portal, forgets how many trees, completes the application, and gets the permit. */
    static List<Message> treeFellingPermit() {
        Recorder r = new Recorder(
                "tree-felling-permit", CaseId.parse("K-2026-1"), OffsetDateTime.parse("2026-11-02T19:30:00+02:00"));
        String property = "Priežu iela 7, Paraugciems";
        Provenance land = r.ask(PORTAL, LAND, Registers.LAND_REGISTER, RESIDENT, "property", property);
        Application application = r.send(
                PORTAL, CITY, envelope -> Application.builder(envelope, r.service(), CLIENT, ChannelKind.UNIFIED_PORTAL)
                        .identification(IdentificationMeans.EID_CARD)
                        .addAnswer(new Answer("property", property, Optional.of(land), Optional.empty()))
                        .addAnswer(Answer.given("reason", "Koki ir bīstami"))
                        .addAttachment(file("koks-no-celja.jpg", "image/jpeg"))
                        .build());
        r.receive(application, LocalDate.of(2026, 12, 2));
        r.move(CITY, PORTAL, Actor.CLIENT, CaseState.SUBMITTED);
        r.move(CITY, PORTAL, Actor.PROVIDER, CaseState.REGISTERED);
        r.after(Duration.ofHours(15)).move(CITY, PORTAL, Actor.OWNER, CaseState.INCOMPLETE);
        r.tell(
                CITY,
                PORTAL,
                envelope -> new CompletionRequest(
                        envelope,
                        r.caseId(),
                        r.service(),
                        Optional.of(LocalDate.of(2026, 11, 17)),
                        List.of(MissingItem.answer(
                                "trees",
                                LocalizedText.lv("Koku suga un skaits").en("Species and number of the trees"))),
                        Extensions.none()));
        Application completed = r.after(Duration.ofDays(1)).send(PORTAL, CITY, envelope -> application.toBuilder()
                .envelope(envelope)
                .addAnswer(Answer.given("trees", "1 osis, 2 liepas"))
                .build());
        r.receive(completed, LocalDate.of(2026, 12, 4));
        r.move(CITY, PORTAL, Actor.CLIENT, CaseState.REGISTERED);
        r.after(Duration.ofDays(2)).move(CITY, PORTAL, Actor.OWNER, CaseState.IN_EXECUTION);
        r.after(Duration.ofDays(7)).move(CITY, PORTAL, Actor.OWNER, CaseState.DECIDED);
        r.move(CITY, PORTAL, Actor.OWNER, CaseState.RESULT_READY);
        result(r, CITY, ResultKind.GRANTED, "Atļauts nocirst vienu osi un divas liepas.", "atlauja.edoc");
        delivered(r, CITY, ChannelKind.UNIFIED_PORTAL);
        return r.messages();
    }

    private static Authorisation authorisation(Recorder r) {
        return Authorisation.builder("P-2026-7", "Parauga VPVKAC")
                .validFrom(LocalDate.of(2026, 11, 2))
                .validUntil(LocalDate.of(2026, 12, 31))
                .addService(r.service())
                .unifiedCentre(true)
                .employee("Klientu apkalpošanas speciālists")
                .reason(AssistanceReason.NO_IDENTIFICATION_MEANS)
                .document(file("pilnvara.pdf", "application/pdf"))
                .build();
    }

    private static void result(Recorder r, PartyId owner, ResultKind kind, String summary, String file) {
        r.tell(
                owner,
                PORTAL,
                envelope -> new CaseResult(
                        envelope,
                        r.caseId(),
                        r.service(),
                        kind,
                        r.now().toLocalDate(),
                        "Nodaļas vadītājs",
                        Optional.of("R-" + r.caseId().value()),
                        Optional.of(LocalizedText.lv(summary)),
                        Optional.of(SignatureKind.SECURE_ELECTRONIC),
                        Optional.empty(),
                        List.of(file(file, "application/vnd.etsi.asic-e+zip")),
                        Extensions.none()));
    }

    /** The case counts as delivered only once that is confirmed. */
    private static void delivered(Recorder r, PartyId owner, ChannelKind channel) {
        r.tell(
                owner,
                PORTAL,
                envelope -> new ResultDelivery(
                        envelope,
                        r.caseId(),
                        r.service(),
                        channel,
                        r.now(),
                        Optional.empty(),
                        List.of(),
                        Extensions.none()));
        r.after(Duration.ofHours(3))
                .tell(
                        PORTAL,
                        owner,
                        envelope -> new DeliveryConfirmation(
                                envelope,
                                r.caseId(),
                                r.service(),
                                channel,
                                DeliveryOutcome.RECEIVED,
                                r.now(),
                                Extensions.none()));
        r.move(owner, PORTAL, Actor.OWNER, CaseState.DELIVERED);
        r.move(owner, PORTAL, Actor.OWNER, CaseState.CLOSED);
        r.handOverHistory(owner, PLATFORM);
    }

    private static Attachment file(String name, String mediaType) {
        return Attachment.of(name, mediaType, name.getBytes(StandardCharsets.UTF_8));
    }
}
