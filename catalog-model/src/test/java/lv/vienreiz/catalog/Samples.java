// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.identifier.RegistrationNumber;
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
                Optional.of(LocalizedText.lv("Viedās administrācijas un reģionālās attīstības ministrija")));
        LegalAct law = new LegalAct(
                LegalActKind.EXTERNAL,
                LocalizedText.lv("Parauga noteikumi").en("Sample regulation"),
                Optional.of("5."),
                Optional.of(URI.create("https://likumi.lv/ta/id/1")));
        return ServiceDescription.builder(
                        ServiceId.parse("trees"),
                        LocalizedText.lv("Koku ciršanas atļauja").en("Tree-felling permit"))
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
                        LocalizedText.lv("Apstādījumu aizsardzība"), Optional.of(LocalizedText.lv("Zaļa vide"))))
                .addChannel(Channel.portal(URI.create("https://latvija.gov.lv/Services/1")))
                .addChannel(new Channel(
                        ChannelKind.MUNICIPAL_CENTRE,
                        List.of(StepScope.APPLY, StepScope.DELIVER_RESULT),
                        Optional.empty(),
                        Optional.of(LocalizedText.lv("Darba laikā"))))
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
                        Optional.of(URI.create("https://latvija.gov.lv/Services/1"))))
                .build();
    }
}
