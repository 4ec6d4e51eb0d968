// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.catalog.AdministrativeAspect;
import lv.vienreiz.catalog.Benefit;
import lv.vienreiz.catalog.Channel;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.Fee;
import lv.vienreiz.catalog.IndicatorReference;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.catalog.LegalAct;
import lv.vienreiz.catalog.LegalActKind;
import lv.vienreiz.catalog.Money;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.catalog.ProvisionStage;
import lv.vienreiz.catalog.PublicFunction;
import lv.vienreiz.catalog.Publication;
import lv.vienreiz.catalog.RecipientKind;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.catalog.Responsibility;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.catalog.ServiceKind;
import lv.vienreiz.catalog.ServiceOwner;
import lv.vienreiz.catalog.ServiceProvider;
import lv.vienreiz.catalog.ServiceStatus;
import lv.vienreiz.catalog.StepScope;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.identifier.RegistrationNumber;
import lv.vienreiz.message.Answer;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.Attachment;
import lv.vienreiz.message.Authorisation;
import lv.vienreiz.message.Client;
import lv.vienreiz.message.Digest;
import lv.vienreiz.message.DigestAlgorithm;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.IdentificationMeans;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.message.Provenance;
import lv.vienreiz.text.LocalizedText;

/** The documents that are read and written; their content is invented, and the person was born in 1880. */
final class Samples {

    private static final List<String> FIELDS = List.of(
            "property",
            "cadastre",
            "owners",
            "address",
            "area",
            "purpose",
            "buildings",
            "encumbrances",
            "pledges",
            "forest",
            "protection",
            "heritage");
    private static final List<String> LATVIAN = List.of(
            "nekustamais īpašums",
            "kadastra apzīmējums",
            "īpašnieki",
            "īpašuma adrese",
            "zemes platība",
            "lietošanas mērķis",
            "būves",
            "apgrūtinājumi",
            "ķīlas",
            "meža nogabali",
            "aizsargājamās teritorijas",
            "kultūras pieminekļi");
    private static final List<String> ENGLISH = List.of(
            "real property",
            "cadastral designation",
            "owners",
            "address of the property",
            "area of land",
            "purpose of use",
            "buildings",
            "encumbrances",
            "pledges",
            "forest compartments",
            "protected areas",
            "cultural monuments");

    private Samples() {}

    /** A description of about 13 KB as JSON. */
    static ServiceDescription description() {
        return ServiceDescription.builder(
                        ServiceId.parse("parauga-novads:koku-cirsana:2026"),
                        text("Atļauja koku ciršanai ārpus meža", "Permit to fell trees outside a forest"))
                .summary(text(
                        "Pašvaldība izsniedz atļauju nocirst kokus, kas aug ārpus meža: pagalmos, gar ceļiem, kapsētās un"
                                + " apstādījumos. Pirms lēmuma vides speciālists apseko kokus un nosaka, vai tie ir bīstami,"
                                + " vai tos aizsargā saistošie noteikumi un kādus stādījumus ierīkot to vietā.",
                        "The municipality grants permission to fell trees that grow outside a forest: in yards, along roads,"
                                + " in cemeteries and parks. Before deciding, an environmental specialist inspects the trees"
                                + " and determines whether they are dangerous, protected, and what to plant instead."))
                .status(ServiceStatus.OFFERED)
                .kind(ServiceKind.ADMINISTRATIVE)
                .aspects(List.of(AdministrativeAspect.INFORMATION, AdministrativeAspect.ADMINISTRATIVE_ACT))
                .benefit(Benefit.DIRECT)
                .recipients(List.of(RecipientKind.NATURAL_PERSON, RecipientKind.LEGAL_PERSON))
                .identificationRequired(true)
                .owner(new ServiceOwner(municipality(), Optional.of(act(1))))
                .providers(List.of(
                        new ServiceProvider(municipality(), List.of(ProvisionStage.REQUEST, ProvisionStage.RESULT)),
                        new ServiceProvider(
                                Organisation.of(
                                        text("Parauga novada kopīgā komunālā saimniecība", "Joint Utilities of Sample"),
                                        OrganisationKind.MUNICIPALITY),
                                List.of(ProvisionStage.RESULT)),
                        new ServiceProvider(municipality(), List.of(ProvisionStage.RESULT))))
                .responsibility(new Responsibility(
                        Optional.of("Attīstības pārvaldes vides nodaļas vadītājs"),
                        List.of("Galvenais dārznieks", "Vides aizsardzības speciālists")))
                .functions(List.of(
                        function("Apstādījumu aizsardzība", "Protection of greenery"),
                        function("Sabiedriskās kārtības nodrošināšana", "Public order"),
                        function("Dabas aizsardzība pašvaldībā", "Nature protection in the municipality")))
                .channels(channels())
                .inputs(inputs())
                .legalActs(List.of(act(1), act(2), act(3), act(4), act(5), act(6), act(7), act(8), act(9)))
                .fees(fees())
                .lifeEvents(List.of(
                        new CodedValue("HOUSING", "urn:vienreiz:codes:life-events", "2026-11"),
                        new CodedValue("ENVIRONMENT", "urn:vienreiz:codes:life-events", "2026-11")))
                .indicators(List.of(
                        indicator("time", "Izpildes laiks dienās", "Days to completion"),
                        indicator("satisfaction", "Klientu apmierinātība", "Client satisfaction"),
                        indicator(
                                "digital", "Elektroniski saņemto pieteikumu daļa", "Share of electronic applications")))
                .publication(new Publication(
                        LocalDate.of(2026, 9, 1),
                        Optional.of("Pakalpojumu vadības speciālists"),
                        Optional.of("Pašvaldības izpilddirektors"),
                        Optional.of(LocalDate.of(2026, 11, 1)),
                        Optional.of(URI.create("https://latvija.gov.lv/Services/18422")),
                        Optional.empty(),
                        Optional.empty()))
                .build();
    }

    /** An application of about 2.4 KB as JSON and 3.1 KB as XML. */
    static Application application() {
        OffsetDateTime at = OffsetDateTime.parse("2026-11-21T09:30:15Z");
        Envelope envelope = new Envelope(
                new MessageId("0b7f2d8e-3c1a-4f5b-9e6d-7a8b9c0d1e2f"),
                at,
                PartyId.parse("LV/GOV/90000000023/portal"),
                PartyId.parse("LV/GOV/90000000015/trees/applications"),
                Optional.empty());
        return Application.builder(
                        envelope,
                        ServiceId.parse("parauga-novads:koku-cirsana:2026"),
                        Client.person(PersonalCode.parse("010180-00017"), "Anna Paraudziņa"),
                        ChannelKind.UNIFIED_PORTAL)
                .identification(IdentificationMeans.EID_CARD)
                .authorisation(Authorisation.builder("P-2026-714", "Parauga VPVKAC")
                        .validUntil(LocalDate.of(2026, 12, 31))
                        .build())
                .answers(answers(at))
                .addAttachment(attachment("koks-no-celja.jpg", "image/jpeg", 284_112, "0123456789abcdef"))
                .addAttachment(attachment("situacijas-plans.pdf", "application/pdf", 91_004, "fedcba9876543210"))
                .build();
    }

    private static Attachment attachment(String name, String mediaType, long size, String digits) {
        Digest digest = new Digest(DigestAlgorithm.SHA_256, digits.repeat(4));
        return new Attachment(name, mediaType, size, digest, Optional.empty());
    }

    private static List<Answer> answers(OffsetDateTime at) {
        List<Answer> answers = new ArrayList<>();
        List<String> values =
                List.of("Priežu iela 7, Paraugciems", "90000000015-003", "Anna Paraudziņa, 1/1", "Priežu iela 7");
        for (int i = 0; i < values.size(); i++) {
            Provenance provenance = new Provenance(
                    Registers.LAND_REGISTER,
                    at,
                    new MessageId("1b7f2d8e-3c1a-4f5b-9e6d-7a8b9c0d1e2" + i),
                    Optional.of("100200"));
            answers.add(new Answer(FIELDS.get(i), values.get(i), Optional.of(provenance), Optional.empty()));
        }
        answers.add(Answer.given("trees", "Divi bērzi un viens ozols īpašuma ziemeļu pusē, gar pašvaldības ceļu"));
        answers.add(Answer.given("reason", "Koki ir bīstami: pēc vētras tie ir sasvērušies pār ceļu un elektrolīniju"));
        answers.add(Answer.given("when", "Līdz pavasarim, pirms putnu ligzdošanas laika"));
        return answers;
    }

    private static List<Channel> channels() {
        List<Channel> channels = new ArrayList<>();
        channels.add(Channel.portal(URI.create("https://latvija.gov.lv/Services/18422")));
        channels.add(new Channel(
                ChannelKind.MUNICIPAL_CENTRE,
                List.of(StepScope.INFORM, StepScope.APPLY, StepScope.DELIVER_RESULT),
                Optional.empty(),
                Optional.of(text(
                        "Darbdienās no 8.30 līdz 17.00, iepriekš pierakstīties nav vajadzīgs",
                        "On working days from 8.30 to 17.00, no appointment needed")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty()));
        channels.add(new Channel(
                ChannelKind.E_ADDRESS,
                List.of(StepScope.APPLY),
                Optional.of(URI.create("https://pasts.example.lv/90000000015")),
                Optional.of(text("Ar drošu elektronisko parakstu", "With a secure electronic signature")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty()));
        channels.add(new Channel(
                ChannelKind.PHONE,
                List.of(StepScope.INFORM),
                Optional.of(URI.create("tel:+37160000000")),
                Optional.of(text("Tikai informācija", "Information only")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty()));
        return channels;
    }

    private static List<Input> inputs() {
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < FIELDS.size(); i++) {
            inputs.add(new Input(
                    FIELDS.get(i),
                    text("Ziņas, ko glabā reģistrs: " + LATVIAN.get(i), "Held by the register: " + ENGLISH.get(i)),
                    Optional.of(i % 2 == 0 ? Registers.LAND_REGISTER : Registers.CADASTRE),
                    List.of(FIELDS.get(i), FIELDS.get(i) + "AsOf"),
                    true));
        }
        inputs.add(Input.asked("trees", text("Kuri koki jānocērt un kur tie aug", "Which trees are to be felled")));
        inputs.add(Input.asked("reason", text("Kāpēc koki jānocērt", "Why the trees are to be felled")));
        inputs.add(new Input("when", text("Vēlamais laiks", "Preferred time"), Optional.empty(), List.of(), false));
        return inputs;
    }

    private static List<Fee> fees() {
        LocalizedText exemptions = text(
                "Nemaksā persona ar I vai II grupas invaliditāti un daudzbērnu ģimene",
                "Persons with a disability of group I or II and large families do not pay");
        return List.of(
                new Fee.MunicipalFee(
                        text("Atļaujas sagatavošana un izsniegšana", "Preparing and issuing the permit"),
                        Money.euro("14.23"),
                        Optional.of(act(2)),
                        Optional.of(exemptions)),
                new Fee.StateFee(
                        text("Zaudējumu atlīdzība par dabas daudzveidību", "Compensation for loss of diversity"),
                        Money.euro("35.57"),
                        Optional.of(act(3)),
                        Optional.empty()),
                new Fee.PaidService(
                        text("Koka apsekošana ārpus kārtas", "Inspection of a tree out of turn"),
                        Money.euro("21.00"),
                        Optional.of(act(4)),
                        Optional.of(exemptions)),
                new Fee.PaidService(
                        text("Koka ciršana pašvaldības zemē", "Felling a tree on municipal land"),
                        Money.euro("128.50"),
                        Optional.of(act(5)),
                        Optional.of(exemptions)),
                new Fee.MarketPrice(
                        text("Celma frēzēšana", "Grinding of a stump"),
                        Money.euro("64.00"),
                        Optional.empty(),
                        Optional.of(exemptions)));
    }

    private static Organisation municipality() {
        return new Organisation(
                text("Parauga novada pašvaldība", "Sample Municipality"),
                OrganisationKind.MUNICIPALITY,
                Optional.of(RegistrationNumber.parse("90000000015")),
                Optional.of(text(
                        "Viedās administrācijas un reģionālās attīstības ministrija",
                        "Ministry of Smart Administration and Regional Development")),
                Optional.empty(),
                List.of());
    }

    private static PublicFunction function(String latvian, String english) {
        return new PublicFunction(
                text(latvian, english),
                Optional.empty(),
                Optional.of(
                        text(
                                "Iedzīvotājiem ir droša un sakopta dzīves vide, kuras vērtības saglabātas nākamajām paaudzēm",
                                "Residents live in a safe and well-kept environment that is preserved for the next generations")));
    }

    private static IndicatorReference indicator(String id, String latvian, String english) {
        return new IndicatorReference(id, text(latvian, english));
    }

    private static LegalAct act(int number) {
        return new LegalAct(
                LegalActKind.EXTERNAL,
                text(
                        "Noteikumi par koku ciršanu ārpus meža, " + number + ". daļa",
                        "Regulation on felling trees outside forests, part " + number),
                Optional.of(number + ".1. apakšpunkts"),
                Optional.of(URI.create("https://likumi.lv/ta/id/24735" + number)));
    }

    private static LocalizedText text(String latvian, String english) {
        return LocalizedText.lv(latvian).en(english);
    }
}
