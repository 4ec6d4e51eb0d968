// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.assessment.Assessment;
import lv.vienreiz.assessment.CaseEvidence;
import lv.vienreiz.assessment.Declaration;
import lv.vienreiz.assessment.Evidence;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.assessment.ServiceAssessment;
import lv.vienreiz.assessment.Verdict;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.AssessmentModels;
import lv.vienreiz.assessment.model.CriterionId;
import lv.vienreiz.catalog.AdministrativeAspect;
import lv.vienreiz.catalog.Channel;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.ContactPoint;
import lv.vienreiz.catalog.Fee;
import lv.vienreiz.catalog.FormReference;
import lv.vienreiz.catalog.IndicatorReference;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.catalog.LegalAct;
import lv.vienreiz.catalog.LegalActKind;
import lv.vienreiz.catalog.Money;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.catalog.Output;
import lv.vienreiz.catalog.ProcessStep;
import lv.vienreiz.catalog.ProcessingTime;
import lv.vienreiz.catalog.ProvisionStage;
import lv.vienreiz.catalog.PublicFunction;
import lv.vienreiz.catalog.Publication;
import lv.vienreiz.catalog.RecipientKind;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.catalog.RelatedService;
import lv.vienreiz.catalog.Relation;
import lv.vienreiz.catalog.Responsibility;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.catalog.ServiceKind;
import lv.vienreiz.catalog.ServiceOwner;
import lv.vienreiz.catalog.ServiceProvider;
import lv.vienreiz.catalog.ServiceStatus;
import lv.vienreiz.catalog.StepScope;
import lv.vienreiz.catalog.TimeUnit;
import lv.vienreiz.importance.ImportanceLevel;
import lv.vienreiz.text.LocalizedText;

/** Services and a report that tests share; institutions are invented. */
final class Samples {

    static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private static final AssessmentModel MODEL = AssessmentModels.serviceMaturity();
    private static final Organisation MUNICIPALITY = Organisation.of(
            LocalizedText.lv("Parauga novada pašvaldība").en("Sample Municipality"), OrganisationKind.MUNICIPALITY);
    private static final Organisation AGENCY = Organisation.of(
            LocalizedText.lv("Parauga sociālā aģentūra").en("Sample Social Agency"), OrganisationKind.PUBLIC_AGENCY);

    private Samples() {}

    static ServiceDescription permit() {
        LegalAct act = new LegalAct(
                LegalActKind.EXTERNAL,
                LocalizedText.lv("Noteikumi par koku ciršanu ārpus meža")
                        .en("Regulation on felling trees outside forests"),
                Optional.of("5."),
                Optional.of(URI.create("https://example.org/act?a=1&b=2")));
        return ServiceDescription.builder(
                        ServiceId.parse("trees"),
                        LocalizedText.lv("Koku ciršanas atļauja").en("Tree-felling permit"))
                .summary(LocalizedText.lv("Atļauja cirst kokus ārpus meža savā īpašumā.")
                        .en("A permit to fell trees outside a forest, on your own property."))
                .status(ServiceStatus.OFFERED)
                .kind(ServiceKind.ADMINISTRATIVE)
                .addAspect(AdministrativeAspect.ADMINISTRATIVE_ACT)
                .recipients(List.of(RecipientKind.NATURAL_PERSON, RecipientKind.LEGAL_PERSON))
                .identificationRequired(true)
                .owner(ServiceOwner.of(MUNICIPALITY))
                .addProvider(new ServiceProvider(MUNICIPALITY, List.of(ProvisionStage.REQUEST, ProvisionStage.RESULT)))
                .responsibility(new Responsibility(Optional.of("Vides nodaļas vadītājs"), List.of("Ainavu arhitekts")))
                .addFunction(new PublicFunction(
                        LocalizedText.lv("Apstādījumu aizsardzība"), Optional.empty(), Optional.empty()))
                .addChannel(Channel.portal(URI.create("https://example.org/services/1")))
                .addChannel(new Channel(
                        ChannelKind.MUNICIPAL_CENTRE,
                        List.of(StepScope.APPLY, StepScope.DELIVER_RESULT),
                        Optional.empty(),
                        Optional.of(LocalizedText.lv("Darba dienās").en("On working days")),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()))
                .addInput(Input.heldBy(
                        Registers.LAND_REGISTER,
                        "property",
                        LocalizedText.lv("Īpašuma tiesības").en("Ownership")))
                .addInput(Input.asked(
                        "reason", LocalizedText.lv("Kāpēc koks jācērt").en("Why the tree must be felled")))
                .addInput(new Input("photo", LocalizedText.lv("Koka fotogrāfija"), Optional.empty(), List.of(), false))
                .addLegalAct(act)
                .addFee(new Fee.MunicipalFee(
                        LocalizedText.lv("Atļaujas izsniegšana").en("Issue of the permit"),
                        Money.euro("14.23"),
                        Optional.of(act),
                        Optional.of(LocalizedText.lv("Bez maksas, ja koks ir bīstams.")
                                .en("Free if the tree is dangerous."))))
                .addFee(new Fee.PaidService(
                        LocalizedText.lv("Izziņas kopija").en("Copy"),
                        Money.euro("2"),
                        Optional.empty(),
                        Optional.empty()))
                .processingTime(new ProcessingTime(1, TimeUnit.MONTH, Optional.of(4)))
                .addStep(new ProcessStep(
                        LocalizedText.lv("Iesniegums").en("Application"),
                        Optional.of(LocalizedText.lv("Aizpildiet iesniegumu.").en("Fill in the application.")),
                        Optional.of(ProvisionStage.REQUEST),
                        List.of(new FormReference(
                                LocalizedText.lv("Iesnieguma veidlapa").en("Form of application"),
                                Optional.empty(),
                                Optional.of(URI.create("https://example.org/form")))),
                        List.of()))
                .addOutput(new Output(
                        "permit", LocalizedText.lv("Atļauja").en("Permit"), Optional.empty(), Optional.empty()))
                .addContactPoint(new ContactPoint(
                        Optional.of("+371 60000000"),
                        Optional.of("office@example.org"),
                        Optional.of(URI.create("https://example.org/contacts")),
                        Optional.of(LocalizedText.lv("Darba dienās").en("On working days"))))
                .addRelatedService(new RelatedService(ServiceId.parse("planting"), Relation.RELATED))
                .languages(List.of("lv", "en"))
                .appeal(LocalizedText.lv("Mēneša laikā.").en("Within a month."))
                .reminder(LocalizedText.lv("Atļauja ir spēkā gadu.").en("The permit holds for a year."))
                .addLifeEvent(new CodedValue("HOUSING", "urn:vienreiz:codes:life-events", "2026-11"))
                .addIndicator(new IndicatorReference(
                        "time", LocalizedText.lv("Izpildes laiks").en("Time taken")))
                .publication(new Publication(
                        LocalDate.of(2026, 9, 1),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2026, 11, 1)),
                        Optional.of(URI.create("https://example.org/services/1")),
                        Optional.empty(),
                        Optional.empty()))
                .build();
    }

    static ServiceDescription allowance() {
        return ServiceDescription.builder(
                        ServiceId.parse("burial"),
                        LocalizedText.lv("Apbedīšanas pabalsts").en("Burial allowance"))
                .kind(ServiceKind.PHYSICAL)
                .owner(ServiceOwner.of(AGENCY))
                .addChannel(Channel.of(ChannelKind.E_ADDRESS))
                .build();
    }

    static ServiceDescription hall() {
        return ServiceDescription.builder(ServiceId.parse("hall"), LocalizedText.lv("Sporta zāles noma"))
                .kind(ServiceKind.ECONOMIC)
                .owner(ServiceOwner.of(MUNICIPALITY))
                .build();
    }

    static CaseEvidence cases(long cases, long lawful, long withDueDate, long inTime) {
        return new CaseEvidence(LocalDate.of(2026, 1, 1), AS_OF, cases, lawful, withDueDate, inTime);
    }

    /** One service on level 2 of target 3, one on level 1 of target 4, one that nothing is known of. */
    static PortfolioAssessment portfolio() {
        Declaration process = new Declaration(
                CriterionId.parse("M3a"),
                Verdict.MET,
                LocalizedText.lv("Process apstiprināts.").en("The process is approved."),
                Optional.of("Rīkojums Nr. 12 (2026)"),
                Optional.of(URI.create("https://example.org/orders/12")),
                Optional.empty());
        Declaration undocumented = new Declaration(
                CriterionId.parse("M3b"),
                Verdict.NOT_MET,
                LocalizedText.lv("Shēma vēl top.").en("The diagram is being drawn."),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new PortfolioAssessment(
                MODEL,
                AS_OF,
                List.of(
                        assess(
                                permit(),
                                Evidence.builder(permit().id(), AS_OF)
                                        .importance(ImportanceLevel.MEDIUM)
                                        .cases(cases(7, 7, 5, 5))
                                        .addDeclaration(process)
                                        .addDeclaration(undocumented)
                                        .build()),
                        assess(
                                allowance(),
                                Evidence.builder(allowance().id(), AS_OF)
                                        .importance(ImportanceLevel.IMPORTANT)
                                        .claimedLevel(3)
                                        .cases(cases(1, 1, 1, 1))
                                        .build()),
                        assess(hall(), Evidence.builder(hall().id(), AS_OF).build())));
    }

    static ServiceAssessment assess(ServiceDescription service, Evidence evidence) {
        return Assessment.of(MODEL).assess(service, evidence);
    }

    static ReportSection story() {
        return ReportSection.steps(LocalizedText.lv("Kas notika").en("What happened"))
                .introduction(LocalizedText.lv("Divi gadījumi no iesnieguma līdz rezultātam.")
                        .en("Two cases, from application to result."))
                .row(LocalizedText.lv("Iesniegums nosūtīts kopnei").en("The application was sent to the bus"))
                .row(
                        LocalizedText.lv("Atbilde pazuda ceļā").en("The answer was lost on the way"),
                        LocalizedText.lv("Ziņojums netika atkārtots; tā liktenis noskaidrots jautājot.")
                                .en("The message was not repeated; its fate was found out by asking."))
                .row(LocalizedText.lv("Atļauja izsniegta").en("The permit was issued"));
    }

    static ReportSection history() {
        return ReportSection.table(
                        LocalizedText.lv("Gadījuma gaita").en("History of the case"),
                        LocalizedText.lv("Laiks").en("Time"),
                        LocalizedText.lv("Statuss").en("Status"),
                        LocalizedText.lv("Kas rīkojās").en("Who acted"))
                .row(
                        ReportSection.same("10:15:02"),
                        LocalizedText.lv("Iesniegts").en("Submitted"),
                        LocalizedText.lv("Klients").en("Client"))
                .row(
                        ReportSection.same("10:15:03"),
                        LocalizedText.lv("Reģistrēts").en("Registered"),
                        LocalizedText.lv("Sniedzējs").en("Provider"));
    }

    static ReportPage report() {
        return ReportPage.of(portfolio(), lv.vienreiz.text.Language.LATVIAN, lv.vienreiz.text.Language.ENGLISH)
                .with(story())
                .with(history());
    }
}
