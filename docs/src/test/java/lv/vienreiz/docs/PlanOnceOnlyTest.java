// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.casebook.CaseBook;
import lv.vienreiz.casebook.KeptPermissions;
import lv.vienreiz.catalog.Demand;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Findings;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.onceonly.CataloguePlan;
import lv.vienreiz.onceonly.CostOfAsking;
import lv.vienreiz.onceonly.DataRight;
import lv.vienreiz.onceonly.EndingRight;
import lv.vienreiz.onceonly.ExemptionClaim;
import lv.vienreiz.onceonly.LegalBasis;
import lv.vienreiz.onceonly.OnceOnlyExemption;
import lv.vienreiz.onceonly.OnceOnlyPlan;
import lv.vienreiz.onceonly.RegisterDirectory;
import lv.vienreiz.onceonly.RegisterOffer;
import lv.vienreiz.onceonly.RegisterService;
import lv.vienreiz.permission.DataPermission;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.rule.RuleSet;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;

class PlanOnceOnlyTest {

    private static final RegisterService OWNERS =
            new RegisterService(Registers.LAND_REGISTER, PartyId.parse("LV/GOV/90000000031/land/owners"));
    private static final RegisterService PLOTS =
            new RegisterService(Registers.CADASTRE, PartyId.parse("LV/GOV/90000000103/cadastre/plots"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void plansAServiceAndTellsWhatIsLeftToPeople() {
        // tag::inputs
        Input property = new Input(
                "property",
                LocalizedText.lv("Īpašums").en("Property"),
                Optional.of(Registers.LAND_REGISTER),
                List.of("owner", "area"), // fields of the register; none means one named as the input
                true);
        Input income = Input.heldBy(Registers.TAX_REGISTER, "income", LocalizedText.lv("Ienākumi"));
        Input reason = Input.asked("reason", LocalizedText.lv("Iemesls"));
        // end::inputs

        // tag::directory
        RegisterDirectory directory = RegisterDirectory.builder()
                .addOffer(RegisterOffer.builder(OWNERS)
                        .fields(List.of("owner"))
                        .addRight(DataRight.permission("100200")
                                .validUntil(LocalDate.of(2026, 12, 10))
                                .build())
                        .build())
                .addOffer(RegisterOffer.builder(PLOTS)
                        .fields(List.of("area", "borders"))
                        .addRight(DataRight.on(LegalBasis.parse("Parauga likums, 5. pants"))
                                .build())
                        .build())
                .addExemption(ExemptionClaim.builder(OnceOnlyExemption.FINANCIAL_INFORMATION, Registers.TAX_REGISTER)
                        .explanation(LocalizedText.lv("Parauga pamatojums"))
                        .build())
                .build();
        // end::directory

        ServiceDescription permit = ServiceDescription.builder(
                        ServiceId.parse("tree-felling-permit"), LocalizedText.lv("Koku ciršanas atļauja"))
                .inputs(List.of(property, income, reason))
                .addDemand(new Demand(2025, 380, Optional.empty(), List.of()))
                .build();

        // tag::plan
        OnceOnlyPlan plan = OnceOnlyPlan.of(permit, directory, TODAY);
        plan.requests(); // one to the land register, one to the cadastre; together they fill 'property'
        plan.asked(); // 'income', by an exception of P[66], and 'reason'
        plan.notDelivered(); // nothing: otherwise what the institution may not ask, and why it does not get it
        Findings findings = RuleSet.of(Profile.P_2019).check(plan); // RULE-79, RULE-93
        // end::plan

        assertThat(plan.requests()).hasSize(2);
        assertThat(plan.asked()).containsExactly(income, reason);
        assertThat(plan.notDelivered()).isEmpty();
        assertThat(findings.hasErrors()).isFalse();

        List<ServiceDescription> catalogue = List.of(permit);
        KeptPermissions permissions = KeptPermissions.in(CaseBook.inMemory());
        permissions.grant(DataPermission.builder("100200", Registers.LAND_REGISTER, "koku ciršanas atļauja")
                .quota(1000L)
                .used(950L)
                .build());

        // tag::catalogue
        CataloguePlan report = CataloguePlan.of(catalogue, directory, TODAY, CostOfAsking.ofTheSources())
                .withEndings(EndingRight.within(directory, permissions.all(), TODAY, 30));
        report.burdens(); // the registers that could deliver more, with hours and euros a year, the heaviest first
        report.endings(); // rights, exceptions and permissions that end soon or are nearly used up
        // end::catalogue

        assertThat(report.burdens().get(0).perYear().hours()).isEqualByComparingTo("570");
        assertThat(report.endings()).hasSize(2);
    }
}
