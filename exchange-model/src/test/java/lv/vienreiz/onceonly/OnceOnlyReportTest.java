// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.Demand;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.catalog.Money;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;

class OnceOnlyReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final RegisterDirectory DIRECTORY = RegisterDirectory.builder()
            .addOffer(RegisterOffer.builder(
                            new RegisterService(Registers.RURAL_SUPPORT, PartyId.parse("LV/GOV/90000000077/lad/data")))
                    .fields(List.of("payments"))
                    .build())
            .addExemption(Exemptions.sound(OnceOnlyExemption.FINANCIAL_INFORMATION, Registers.TAX_REGISTER))
            .build();

    private static ServiceDescription service(String id, List<Demand> demands, Input... inputs) {
        return ServiceDescription.builder(ServiceId.parse(id), LocalizedText.lv(id))
                .demands(demands)
                .inputs(List.of(inputs))
                .build();
    }

    private static Input held(CodedValue register, String key) {
        return Input.heldBy(register, key, LocalizedText.lv(key));
    }

    private static Demand demand(int year, long cases) {
        return new Demand(year, cases, Optional.empty(), List.of());
    }

    private static final List<ServiceDescription> CATALOGUE = List.of(
            service(
                    "trees",
                    List.of(demand(2024, 9000), demand(2025, 380)),
                    held(Registers.CADASTRE, "boundary"),
                    held(Registers.CADASTRE, "plot"),
                    Input.asked("reason", LocalizedText.lv("Iemesls"))),
            service("aid", List.of(demand(2025, 1000)), held(Registers.TAX_REGISTER, "income")),
            service(
                    "homes",
                    List.of(),
                    held(Registers.CADASTRE, "address"),
                    Input.asked("payments", LocalizedText.lv("M"))));

    private static OnceOnlyReport report(CostOfAsking cost) {
        return OnceOnlyReport.of(CATALOGUE, DIRECTORY, DAY, cost);
    }

    @Test
    void ranksRegistersByWhatTheirSilenceCostsPeople() {
        OnceOnlyReport report = report(CostOfAsking.ofTheSources());

        assertThat(report.burdens())
                .extracting(burden -> burden.register().code())
                .containsExactly("TAX_REGISTER", "CADASTRE", "RURAL_SUPPORT");
        assertThat(report.plans()).hasSize(3);
    }

    @Test
    void countsOneCertificateOfARegisterForEachCaseOfItsLastKnownYear() {
        RegisterBurden cadastre = report(CostOfAsking.ofTheSources()).burdens().get(1);

        assertThat(cadastre.inputs()).extracting(AvoidableInput::key).containsExactly("boundary", "plot", "address");
        assertThat(cadastre.services()).isEqualTo(2);
        assertThat(cadastre.certificatesPerYear()).isEqualTo(380);
        assertThat(cadastre.servicesOfUnknownUse()).isEqualTo(1);
        assertThat(cadastre.perYear().hours()).isEqualByComparingTo("570");
        assertThat(cadastre.perYear().expenses().amount()).isEqualByComparingTo("570");
    }

    @Test
    void reckonsWithTheUsersOwnCost() {
        CostOfAsking own =
                new CostOfAsking(new java.math.BigDecimal("0.5"), new Money(new java.math.BigDecimal("4"), "EUR"));

        CostOfAsking tax = report(own).burdens().get(0).perYear();

        assertThat(tax.hours()).isEqualByComparingTo("500");
        assertThat(tax.expenses().amount()).isEqualByComparingTo("4000");
    }

    @Test
    void tellsOnWhatGroundPeopleAreAsked() {
        assertThat(report(CostOfAsking.ofTheSources()).burdens())
                .extracting(burden -> burden.inputs().get(0).ground())
                .containsExactly(AskingGround.EXEMPT, AskingGround.FORBIDDEN, AskingGround.OVERLOOKED);
    }
}
