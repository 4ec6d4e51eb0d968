// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.digital.AccessibilityAssessment;
import lv.vienreiz.digital.DigitalPrinciple;
import lv.vienreiz.digital.Electronisation;
import lv.vienreiz.digital.PortalException;
import lv.vienreiz.digital.SharedComponent;
import lv.vienreiz.identifier.RegistrationNumber;
import lv.vienreiz.importance.Importance;
import lv.vienreiz.importance.ImportanceLevel;
import lv.vienreiz.text.LocalizedText;

/** Descriptions that tests share. */
public final class Samples {

    private Samples() {}

    /** The smallest description that can be made. */
    public static ServiceDescription minimal() {
        return ServiceDescription.builder(ServiceId.parse("minimal"), LocalizedText.lv("Mazākais apraksts"))
                .build();
    }

    /** A description in which every member has a value. */
    public static ServiceDescription full() {
        Organisation municipality = new Organisation(
                LocalizedText.lv("Parauga novada pašvaldība").en("Sample Municipality"),
                OrganisationKind.MUNICIPALITY,
                Optional.of(RegistrationNumber.parse("90000000015")),
                Optional.of(LocalizedText.lv("Viedās administrācijas un reģionālās attīstības ministrija")),
                Optional.of(code("PARAUGA-NOVADS", "territories")),
                List.of(new OrganisationIdentifier("urn:ivis:authority", "900001")));
        LegalAct law = new LegalAct(
                LegalActKind.EXTERNAL,
                LocalizedText.lv("Parauga noteikumi").en("Sample regulation"),
                Optional.of("5."),
                Optional.of(URI.create("https://likumi.lv/ta/id/1")));
        ServiceDescriptionBuilder begun = ServiceDescription.builder(
                ServiceId.parse("trees"),
                LocalizedText.lv("Koku ciršanas atļauja").en("Tree-felling permit"));
        return more(begun, municipality, law)
                .summary(LocalizedText.lv("Atļauja cirst kokus ārpus meža.")
                        .en("A permit to fell trees outside a forest."))
                .status(ServiceStatus.OFFERED)
                .kind(ServiceKind.ADMINISTRATIVE)
                .addAspect(AdministrativeAspect.ADMINISTRATIVE_ACT)
                .benefit(Benefit.DIRECT)
                .recipients(List.of(RecipientKind.NATURAL_PERSON, RecipientKind.LEGAL_PERSON))
                .identificationRequired(true)
                .owner(new ServiceOwner(municipality, Optional.of(law)))
                .addProvider(new ServiceProvider(municipality, List.of(ProvisionStage.REQUEST, ProvisionStage.RESULT)))
                .responsibility(new Responsibility(Optional.of("Vides nodaļas vadītājs"), List.of("Dārznieks")))
                .addFunction(new PublicFunction(
                        LocalizedText.lv("Apstādījumu aizsardzība"),
                        Optional.of(LocalizedText.lv("Lemt par koku ciršanu")),
                        Optional.of(LocalizedText.lv("Zaļa vide"))))
                .addChannel(Channel.portal(URI.create("https://latvija.gov.lv/Services/1")))
                .addChannel(new Channel(
                        ChannelKind.MUNICIPAL_CENTRE,
                        List.of(StepScope.APPLY, StepScope.DELIVER_RESULT),
                        Optional.empty(),
                        Optional.of(LocalizedText.lv("Darba laikā")),
                        Optional.of(municipality),
                        Optional.of(LocalizedText.lv("8-17")),
                        List.of(PortalException.USER_COUNT),
                        Optional.of(new AccessibilityAssessment(
                                LocalDate.of(2026, 3, 1),
                                Optional.of(URI.create("https://paraugs.example/pieklustamiba")))),
                        Optional.of(true)))
                .addInput(Input.heldBy(
                        Registers.LAND_REGISTER,
                        "property",
                        LocalizedText.lv("Īpašums").en("Property")))
                .addInput(new Input("reason", LocalizedText.lv("Iemesls"), Optional.empty(), List.of("a", "b"), false))
                .addLegalAct(law)
                .addFee(new Fee.MunicipalFee(
                        LocalizedText.lv("Atļaujas izsniegšana"),
                        Money.euro("14.23"),
                        Optional.of(law),
                        Optional.of(LocalizedText.lv("Personas ar invaliditāti"))))
                .addFee(new Fee.StateFee(LocalizedText.lv("A"), Money.euro("1"), Optional.empty(), Optional.empty()))
                .addFee(new Fee.PaidService(
                        LocalizedText.lv("B"), Money.euro("2.0"), Optional.empty(), Optional.empty()))
                .addFee(new Fee.MarketPrice(
                        LocalizedText.lv("C"), Money.euro("3.10"), Optional.empty(), Optional.empty()))
                .economicTerms(new EconomicTerms(
                        true, false, Optional.of(Money.euro("5.00")), Optional.of(LocalizedText.lv("Pamats"))))
                .addLifeEvent(new CodedValue("HOUSING", "urn:vienreiz:codes:life-events", "2026-11"))
                .addIndicator(new IndicatorReference("time", LocalizedText.lv("Izpildes laiks")))
                .publication(new Publication(
                        LocalDate.of(2026, 9, 1),
                        Optional.of("Pakalpojuma vadītājs"),
                        Optional.of("Izpilddirektors"),
                        Optional.of(LocalDate.of(2026, 11, 1)),
                        Optional.of(URI.create("https://latvija.gov.lv/Services/1")),
                        Optional.of(3),
                        Optional.of(LocalDate.of(2026, 9, 2))))
                .build();
    }

    /** Everything beyond the beginnings of a description. */
    private static ServiceDescriptionBuilder more(
            ServiceDescriptionBuilder begun, Organisation organisation, LegalAct law) {
        return begun.addKeyword(new Keyword(LocalizedText.lv("koki").en("trees")))
                .view(DescriptionView.OWNER)
                .addSegment(code("ENTREPRENEURS", "client-segments"))
                .addHost(new ServiceHost(organisation, List.of(ProvisionStage.REQUEST)))
                .importance(new Importance(
                        ImportanceLevel.MEDIUM,
                        Optional.of(LocalizedText.lv("Izcirsti apstādījumi")),
                        Optional.of(LocalizedText.lv("Visi lēmumi par kokiem")),
                        Optional.of(LocalizedText.lv("Ap 100 gadā"))))
                .handOver(new HandOverDecision(
                        false,
                        true,
                        Optional.of(LocalDate.of(2026, 1, 5)),
                        Optional.of(LocalizedText.lv("Pašu centrs"))))
                .template(new TemplateLink(
                        TemplateId.parse("tree-felling"),
                        Optional.of(LocalizedText.lv("Tikai ārpus meža")),
                        Optional.of(LocalDate.of(2026, 2, 1))))
                .addContactPoint(new ContactPoint(
                        Optional.of("+371 60000000"),
                        Optional.of("pasts@paraugs.example"),
                        Optional.of(URI.create("https://paraugs.example/kontakti")),
                        Optional.of(LocalizedText.lv("Darbdienās"))))
                .addStep(new ProcessStep(
                        LocalizedText.lv("Iesniegums"),
                        Optional.of(LocalizedText.lv("Iesniedziet iesniegumu.")),
                        Optional.of(ProvisionStage.REQUEST),
                        List.of(new FormReference(
                                LocalizedText.lv("Veidlapa"),
                                Optional.of(LocalizedText.lv("Iesniegums")),
                                Optional.of(URI.create("https://paraugs.example/veidlapa")))),
                        List.of(new FeePosition(LocalizedText.lv("Atļaujas izsniegšana")))))
                .addOutput(new Output(
                        "permit",
                        LocalizedText.lv("Atļauja").en("Permit"),
                        Optional.of(code("PERMIT", "output-types")),
                        Optional.of(Registers.CADASTRE)))
                .processingTime(new ProcessingTime(1, TimeUnit.MONTH, Optional.of(4)))
                .addRelatedService(new RelatedService(ServiceId.parse("planting"), Relation.RELATED))
                .addTheme(code("ENVIRONMENT", "themes"))
                .addSector(code("ENVI", "sectors"))
                .languages(List.of("lv", "en"))
                .place(new PlaceOfService(
                        Optional.of(false),
                        Optional.of(LocalizedText.lv("Ne tālāk par 30 km")),
                        List.of(code("PARAUGA-NOVADS", "territories"))))
                .digitalPrinciple(DigitalPrinciple.DIGITAL_BY_DEFAULT)
                .electronisation(new Electronisation(true, true, true, true, true, false, false))
                .proactivity(new Proactivity(true, false, false, Optional.of(law), false, true))
                .addComponent(new ComponentUse(
                        SharedComponent.AUTHENTICATION, true, Optional.of(LocalizedText.lv("Vienotā pieteikšanās"))))
                .crossBorder(new CrossBorder(
                        List.of(code("PERMIT", "sdg-procedures")),
                        List.of(code("ENVIRONMENT", "sdg-information-areas")),
                        false,
                        Optional.of(true),
                        Optional.of(true)))
                .addDemand(new Demand(2025, 100, Optional.of(900L), List.of(ElectronisationReason.CONVENIENCE)))
                .standard("service-standard")
                .documentation(List.of(
                        document(DocumentationKind.PROCESS_SCHEME),
                        document(DocumentationKind.INDICATORS),
                        document(DocumentationKind.PROVIDER_AGREEMENT)))
                .appeal(LocalizedText.lv("Lēmumu var apstrīdēt mēneša laikā."))
                .reminder(LocalizedText.lv("Atļauja ir spēkā gadu."));
    }

    private static DocumentationItem document(DocumentationKind kind) {
        return new DocumentationItem(
                kind,
                LocalizedText.lv("Dokuments"),
                Optional.of("D-1"),
                Optional.of(URI.create("https://paraugs.example/dokuments")));
    }

    private static CodedValue code(String code, String list) {
        return new CodedValue(code, "urn:vienreiz:codes:" + list, "2026-11");
    }
}
