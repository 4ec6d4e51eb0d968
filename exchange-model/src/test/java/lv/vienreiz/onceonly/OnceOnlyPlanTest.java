// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import lv.vienreiz.catalog.Input;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;

class OnceOnlyPlanTest {

    private static final RegisterService LAND =
            new RegisterService(Registers.LAND_REGISTER, PartyId.parse("LV/GOV/90000000031/land/data"));
    private static final Input PROPERTY =
            Input.heldBy(Registers.LAND_REGISTER, "property", LocalizedText.lv("Īpašums"));
    private static final Input BORDERS = Input.heldBy(Registers.LAND_REGISTER, "borders", LocalizedText.lv("Robežas"));
    private static final Input PLAN = Input.heldBy(Registers.CADASTRE, "plan", LocalizedText.lv("Plāns"));
    private static final Input REASON = Input.asked("reason", LocalizedText.lv("Iemesls"));

    private static final ServiceDescription TREES = ServiceDescription.builder(
                    ServiceId.parse("trees"), LocalizedText.lv("Koku ciršanas atļauja"))
            .addInput(PROPERTY)
            .addInput(REASON)
            .addInput(BORDERS)
            .addInput(PLAN)
            .build();

    @Test
    void asksEachRegisterOnceForEverythingItHolds() {
        OnceOnlyPlan plan = OnceOnlyPlan.of(TREES, RegisterDirectory.of(LAND));

        assertThat(plan.byRegister()).hasSize(1);
        assertThat(plan.byRegister().get(LAND)).containsExactly(PROPERTY, BORDERS);
    }

    @Test
    void asksTheResidentOnlyWhatNoRegisterDelivers() {
        OnceOnlyPlan plan = OnceOnlyPlan.of(TREES, RegisterDirectory.of(LAND));

        assertThat(plan.asked()).containsExactly(REASON, PLAN);
        assertThat(plan.inputs()).contains(new PlannedInput.NotDelivered(PLAN, Registers.CADASTRE));
    }

    @Test
    void refusesADirectoryWithTwoServicesOfOneRegister() {
        assertThatIllegalArgumentException().isThrownBy(() -> RegisterDirectory.of(LAND, LAND));
    }
}
