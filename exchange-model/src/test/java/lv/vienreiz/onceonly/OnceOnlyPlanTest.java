// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.catalog.ServiceOwner;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OnceOnlyPlanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final ServiceId TREES = ServiceId.parse("trees");
    private static final RegisterService LAND =
            new RegisterService(Registers.LAND_REGISTER, PartyId.parse("LV/GOV/90000000031/land/data"));
    private static final Input PROPERTY = held(Registers.LAND_REGISTER, "property");
    private static final Input BORDERS = held(Registers.LAND_REGISTER, "borders");
    private static final Input PLAN = held(Registers.CADASTRE, "plan");
    private static final Input REASON = Input.asked("reason", LocalizedText.lv("Iemesls"));

    private static Input held(CodedValue register, String key) {
        return Input.heldBy(register, key, LocalizedText.lv(key));
    }

    private static ServiceDescription description(Input... inputs) {
        return ServiceDescription.builder(TREES, LocalizedText.lv("Koku ciršanas atļauja"))
                .owner(ServiceOwner.of(
                        Organisation.of(LocalizedText.lv("Parauga novads"), OrganisationKind.MUNICIPALITY)))
                .inputs(List.of(inputs))
                .build();
    }

    private static OnceOnlyPlan plan(RegisterDirectory directory, Input... inputs) {
        return OnceOnlyPlan.of(description(inputs), directory, DAY);
    }

    private static RegisterDirectory offering(DataRight... rights) {
        return RegisterDirectory.builder()
                .addOffer(RegisterOffer.builder(LAND)
                        .fields(List.of("property", "owner"))
                        .rights(List.of(rights))
                        .build())
                .build();
    }

    private static DeliveryObstacle obstacle(OnceOnlyPlan plan) {
        assertThat(plan.asked()).isEmpty();
        assertThat(plan.notDelivered()).hasSize(1);
        return plan.notDelivered().get(0).obstacle();
    }

    @Test
    void asksEachServiceOfARegisterOnceForEverythingItDelivers() {
        OnceOnlyPlan plan = plan(RegisterDirectory.of(LAND), PROPERTY, REASON, BORDERS, PLAN);

        assertThat(plan.requests()).hasSize(1);
        assertThat(plan.requests().get(0).fields()).containsExactly("property", "borders");
        assertThat(plan.requests().get(0).service()).isEqualTo(LAND);
    }

    @Test
    void asksTheResidentOnlyForWhatNoRegisterHolds() {
        OnceOnlyPlan plan = plan(RegisterDirectory.of(LAND), PROPERTY, REASON, BORDERS, PLAN);

        assertThat(plan.asked()).containsExactly(REASON);
        assertThat(plan.notDelivered())
                .extracting(PlannedInput.NotDelivered::register)
                .containsExactly(Registers.CADASTRE);
    }

    @Test
    void tellsWhyARegisterDoesNotDeliver() {
        RegisterDirectory listed = RegisterDirectory.builder()
                .addRegister(new RegisterEntry(
                        Registers.CADASTRE,
                        LocalizedText.lv("Kadastrs"),
                        java.util.Optional.empty(),
                        java.util.Optional.empty()))
                .build();
        DataRight elsewhere = DataRight.permission("1")
                .services(List.of(ServiceId.parse("dogs")))
                .build();
        DataRight narrow = DataRight.permission("2").fields(List.of("owner")).build();
        DataRight old = DataRight.permission("3").validUntil(DAY.minusDays(1)).build();
        DataRight early = DataRight.permission("4").validFrom(DAY.plusDays(1)).build();
        DataRight empty = DataRight.permission("5").build();

        assertThat(obstacle(plan(RegisterDirectory.of(), PLAN))).isEqualTo(DeliveryObstacle.REGISTER_NOT_LISTED);
        assertThat(obstacle(plan(listed, PLAN))).isEqualTo(DeliveryObstacle.NO_SERVICE);
        assertThat(obstacle(plan(offering(), BORDERS))).isEqualTo(DeliveryObstacle.FIELDS_NOT_OFFERED);
        assertThat(obstacle(plan(offering(elsewhere, narrow), PROPERTY))).isEqualTo(DeliveryObstacle.NO_RIGHT);
        assertThat(obstacle(plan(offering(old, early), PROPERTY))).isEqualTo(DeliveryObstacle.RIGHT_NOT_IN_FORCE);
        assertThat(plan(offering(old, empty), PROPERTY).requests().get(0).right())
                .contains(empty);
    }

    @Test
    void aRightHoldsOnItsFirstAndItsLastDay() {
        DataRight day = DataRight.permission("1").validFrom(DAY).validUntil(DAY).build();

        assertThat(plan(offering(day), PROPERTY).notDelivered()).isEmpty();
    }

    @Test
    void aRightThatNamesNothingIsNone() {
        DataRight nothing = new DataRight(
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                List.of(),
                List.of(),
                java.util.Optional.empty(),
                java.util.Optional.empty());

        assertThat(obstacle(plan(offering(nothing), PROPERTY))).isEqualTo(DeliveryObstacle.NO_RIGHT);
    }

    @Test
    void theOwnersOwnRegisterIsNotAskedOverTheBus() {
        Organisation owner = Organisation.of(LocalizedText.lv("Parauga novads"), OrganisationKind.MUNICIPALITY);
        RegisterDirectory directory = RegisterDirectory.builder()
                .addRegister(new RegisterEntry(
                        Registers.CADASTRE,
                        LocalizedText.lv("Kadastrs"),
                        java.util.Optional.of(owner),
                        java.util.Optional.empty()))
                .build();

        OnceOnlyPlan plan = plan(directory, PLAN);

        assertThat(plan.inputs()).containsExactly(new PlannedInput.HeldByOwner(PLAN, Registers.CADASTRE));
        assertThat(plan.requests()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(OnceOnlyExemption.class)
    void anExceptionThatHoldsLetsThePersonBeAsked(OnceOnlyExemption exemption) {
        ExemptionClaim claim = Exemptions.sound(exemption, Registers.CADASTRE);
        RegisterDirectory directory =
                RegisterDirectory.builder().addExemption(claim).build();

        OnceOnlyPlan plan = plan(directory, PLAN);

        assertThat(plan.inputs()).containsExactly(new PlannedInput.Exempt(PLAN, Registers.CADASTRE, claim));
        assertThat(plan.asked()).containsExactly(PLAN);
    }

    @Test
    void anExceptionOfAnotherServiceDoesNotCount() {
        ExemptionClaim claim = Exemptions.sound(OnceOnlyExemption.FINANCIAL_INFORMATION, Registers.CADASTRE).toBuilder()
                .services(List.of(ServiceId.parse("dogs")))
                .build();

        assertThat(plan(RegisterDirectory.builder().addExemption(claim).build(), PLAN)
                        .asked())
                .isEmpty();
    }

    @Test
    void aRegisterThatDeliversIsAskedEvenWhereAnExceptionHolds() {
        RegisterDirectory directory = RegisterDirectory.of(LAND).toBuilder()
                .addExemption(Exemptions.sound(OnceOnlyExemption.FINANCIAL_INFORMATION, Registers.LAND_REGISTER))
                .build();

        assertThat(plan(directory, PROPERTY).asked()).isEmpty();
        assertThat(plan(directory, PROPERTY).requests()).hasSize(1);
    }

    @Test
    void pointsToARegisterThatOffersWhatTheDescriptionAsksThePersonFor() {
        Input owner = Input.asked("owner", LocalizedText.lv("Īpašnieks"));

        OnceOnlyPlan plan = plan(offering(), owner);

        assertThat(plan.inputs())
                .containsExactly(new PlannedInput.AskedOfApplicant(owner, List.of(Registers.LAND_REGISTER)));
        assertThat(plan.asked()).containsExactly(owner);
    }

    @Test
    void isADocumentInBothForms() {
        RegisterDirectory directory = RegisterDirectory.of(LAND).toBuilder()
                .addExemption(Exemptions.sound(OnceOnlyExemption.INTERNATIONAL_ACT, Registers.TAX_REGISTER))
                .build();
        OnceOnlyPlan plan = plan(directory, PROPERTY, REASON, PLAN, held(Registers.TAX_REGISTER, "debt"));

        for (WrittenForm form : WrittenForm.values()) {
            assertThat(Documents.read(OnceOnlyPlan.class, Documents.bytes(plan, form))
                            .orElseThrow())
                    .isEqualTo(plan);
            assertThat(Documents.read(RegisterDirectory.class, Documents.bytes(directory, form))
                            .orElseThrow())
                    .isEqualTo(directory);
        }
    }
}
