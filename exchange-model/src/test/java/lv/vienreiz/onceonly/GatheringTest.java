// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** Inputs that no service delivers alone. */
class GatheringTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final ServiceId TREES = ServiceId.parse("trees");
    private static final RegisterService OWNERS = service(Registers.LAND_REGISTER, "owners");
    private static final RegisterService BORDERS = service(Registers.LAND_REGISTER, "borders");
    private static final RegisterService PLOTS = service(Registers.CADASTRE, "plots");
    private static final RegisterService FIELDS = service(Registers.RURAL_SUPPORT, "fields");
    private static final DataRight RIGHT = DataRight.permission("1").build();

    private static RegisterService service(CodedValue register, String name) {
        return new RegisterService(register, PartyId.parse("LV/GOV/90000000031/registers/" + name));
    }

    private static RegisterOffer offer(RegisterService service, List<DataRight> rights, String... fields) {
        return RegisterOffer.builder(service)
                .fields(List.of(fields))
                .rights(rights)
                .build();
    }

    private static Input land(String... fields) {
        return new Input("land", LocalizedText.lv("Zeme"), Optional.of(Registers.LAND_REGISTER), List.of(fields), true);
    }

    private static OnceOnlyPlan plan(Input input, RegisterOffer... offers) {
        ServiceDescription trees = ServiceDescription.builder(TREES, LocalizedText.lv("Koku ciršana"))
                .inputs(List.of(input))
                .build();
        return OnceOnlyPlan.of(
                trees, RegisterDirectory.builder().offers(List.of(offers)).build(), DAY);
    }

    private static List<FieldSource> parts(OnceOnlyPlan plan) {
        assertThat(plan.inputs()).hasOnlyElementsOfType(PlannedInput.FromSeveral.class);
        return plan.inputs().get(0).sources();
    }

    private static DeliveryObstacle obstacle(OnceOnlyPlan plan) {
        assertThat(plan.requests()).isEmpty();
        assertThat(plan.asked()).isEmpty();
        return plan.notDelivered().get(0).obstacle();
    }

    @Test
    void comesFromTwoServicesOfOneRegisterByTwoRequests() {
        OnceOnlyPlan plan = plan(
                land("owner", "borders", "share"),
                offer(OWNERS, List.of(), "owner", "share"),
                offer(BORDERS, List.of(RIGHT), "borders"));

        assertThat(parts(plan))
                .containsExactly(
                        new FieldSource(OWNERS, List.of("owner", "share"), Optional.empty()),
                        new FieldSource(BORDERS, List.of("borders"), Optional.of(RIGHT)));
        assertThat(plan.requests())
                .extracting(PlannedRequest::service, PlannedRequest::fields)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(OWNERS, List.of("owner", "share")),
                        org.assertj.core.groups.Tuple.tuple(BORDERS, List.of("borders")));
        assertThat(plan.notDelivered()).isEmpty();
        assertThat(plan.asked()).isEmpty();
    }

    @Test
    void oneServiceThatDeliversAllIsPreferred() {
        OnceOnlyPlan plan = plan(
                land("owner", "borders"),
                offer(OWNERS, List.of(), "owner"),
                offer(BORDERS, List.of(), "borders"),
                offer(service(Registers.LAND_REGISTER, "all"), List.of(), "borders", "owner"));

        assertThat(plan.inputs()).hasOnlyElementsOfType(PlannedInput.FromRegister.class);
        assertThat(plan.requests()).hasSize(1);
    }

    @Test
    void asksAsFewServicesAsItCan() {
        OnceOnlyPlan plan = plan(
                land("a", "b", "c"),
                offer(OWNERS, List.of(), "a"),
                offer(BORDERS, List.of(), "b", "c"),
                offer(service(Registers.LAND_REGISTER, "more"), List.of(), "c"));

        assertThat(parts(plan)).extracting(FieldSource::service).containsExactly(BORDERS, OWNERS);
    }

    @Test
    void whatTheHolderDoesNotOfferComesFromTheOtherRegisterThatTheInstitutionMayAsk() {
        OnceOnlyPlan plan =
                plan(land("owner", "area"), offer(PLOTS, List.of(RIGHT), "area"), offer(OWNERS, List.of(), "owner"));

        assertThat(parts(plan))
                .containsExactly(
                        new FieldSource(OWNERS, List.of("owner"), Optional.empty()),
                        new FieldSource(PLOTS, List.of("area"), Optional.of(RIGHT)));
    }

    @Test
    void anotherRegisterIsNotGuessed() {
        RegisterOffer owners = offer(OWNERS, List.of(), "owner");
        RegisterOffer plots = offer(PLOTS, List.of(RIGHT), "area");

        assertThat(obstacle(plan(land("owner", "area"), owners, offer(PLOTS, List.of(), "area"))))
                .as("without a recorded right")
                .isEqualTo(DeliveryObstacle.FIELDS_NOT_OFFERED);
        assertThat(obstacle(plan(land("owner", "area"), owners, offer(PLOTS, List.of(RIGHT)))))
                .as("that does not say what it offers")
                .isEqualTo(DeliveryObstacle.FIELDS_NOT_OFFERED);
        assertThat(obstacle(plan(land("owner", "area"), owners, plots, offer(FIELDS, List.of(RIGHT), "area"))))
                .as("of two that both offer it")
                .isEqualTo(DeliveryObstacle.FIELDS_NOT_OFFERED);
        assertThat(obstacle(plan(land("area"), owners, plots)))
                .as("for all of an input")
                .isEqualTo(DeliveryObstacle.FIELDS_NOT_OFFERED);
    }

    @Test
    void aFieldThatTheHolderOffersWithoutARightIsNotTakenElsewhere() {
        DataRight over = DataRight.permission("2").validUntil(DAY.minusDays(1)).build();
        RegisterOffer owners = offer(OWNERS, List.of(), "owner");
        RegisterOffer plots = offer(PLOTS, List.of(RIGHT), "borders");

        assertThat(obstacle(plan(land("owner", "borders"), owners, offer(BORDERS, List.of(over), "borders"), plots)))
                .as("what anybody may ask for needs no right; the other one ran out")
                .isEqualTo(DeliveryObstacle.RIGHT_NOT_IN_FORCE);
    }

    @Test
    void severalRightsForOneServiceAreSeveralRequests() {
        DataRight owner = DataRight.permission("3").fields(List.of("owner")).build();
        DataRight borders = DataRight.permission("4").fields(List.of("borders")).build();

        OnceOnlyPlan plan = plan(land("owner", "borders"), offer(OWNERS, List.of(owner, borders), "owner", "borders"));

        assertThat(plan.requests())
                .extracting(PlannedRequest::right)
                .containsExactly(Optional.of(owner), Optional.of(borders));
    }

    @Test
    void isADocumentInBothForms() {
        OnceOnlyPlan plan =
                plan(land("owner", "area"), offer(PLOTS, List.of(RIGHT), "area"), offer(OWNERS, List.of(), "owner"));

        for (WrittenForm form : WrittenForm.values()) {
            assertThat(Documents.read(OnceOnlyPlan.class, Documents.bytes(plan, form))
                            .orElseThrow())
                    .isEqualTo(plan);
        }
    }
}
