// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.agreement.Financing;
import lv.vienreiz.agreement.FinancingVariant;
import lv.vienreiz.agreement.ReportingPeriod;
import lv.vienreiz.agreement.ServiceTask;
import lv.vienreiz.casework.Actor;
import lv.vienreiz.casework.CaseState;
import lv.vienreiz.casework.ServiceCase;
import lv.vienreiz.casework.StatusEntry;
import lv.vienreiz.catalog.Money;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.indicator.MeasuringPeriod;
import lv.vienreiz.message.CaseId;
import org.junit.jupiter.api.Test;

class SettlementTest {

    private static final MeasuringPeriod OCTOBER =
            new MeasuringPeriod(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));

    private static final Map<ServiceTask, BigDecimal> PRICES =
            Map.of(ServiceTask.REQUEST, new BigDecimal("2.405"), ServiceTask.DELIVER_RESULT, new BigDecimal("1.10"));

    private static ServiceCase serviceCase(String id, String registered, Actor registrar, String delivered) {
        List<StatusEntry> history = new ArrayList<>();
        history.add(entry(1, CaseState.SUBMITTED, Actor.CLIENT, registered));
        history.add(entry(2, CaseState.REGISTERED, registrar, registered));
        history.add(entry(3, CaseState.DELIVERED, Actor.PROVIDER, delivered));
        return new ServiceCase(CaseId.parse(id), ServiceId.parse("trees"), Set.of(), history);
    }

    private static StatusEntry entry(int number, CaseState state, Actor actor, String at) {
        return new StatusEntry(number, state, actor, OffsetDateTime.parse(at), Optional.empty());
    }

    private static final List<ServiceCase> CASES = List.of(
            serviceCase("c-1", "2026-10-02T09:00:00+03:00", Actor.PROVIDER, "2026-10-20T09:00:00+03:00"),
            // registered on the first of October and delivered on the first of November, in Latvia but not in Greenwich
            serviceCase("c-2", "2026-09-30T21:30:00Z", Actor.PROVIDER, "2026-10-31T22:30:00Z"),
            serviceCase("c-3", "2026-10-05T09:00:00+03:00", Actor.OWNER, "2026-10-07T09:00:00+03:00"));

    @Test
    void onlyTheMovesOfTheProviderInThePeriodCount() {
        Settlement settlement = Settlement.of(Financing.directBudgeting(), PRICES, CASES, OCTOBER);

        assertThat(settlement.tasks())
                .containsExactly(
                        new SettledTask(ServiceTask.REQUEST, 2, new BigDecimal("2.405"), new BigDecimal("4.81")),
                        new SettledTask(ServiceTask.DELIVER_RESULT, 2, new BigDecimal("1.10"), new BigDecimal("2.20")));
        assertThat(settlement.cost()).isEqualByComparingTo("7.01");
    }

    @Test
    void theOwnerPaysOnlyWhereItIsSettledMutually() {
        Settlement budget = Settlement.of(Financing.directBudgeting(), PRICES, CASES, OCTOBER);
        Financing transfer = new Financing(FinancingVariant.TRANSFER, Optional.empty(), Optional.empty());
        Settlement byTransfer = Settlement.of(transfer, PRICES, CASES, OCTOBER);
        Settlement mutual = Settlement.of(
                Financing.mutualSettlement(ReportingPeriod.MONTHLY, Money.euro("5")), PRICES, CASES, OCTOBER);

        assertThat(budget.path()).isEqualTo(SettlementPath.BUDGET_OF_THE_PROVIDER);
        assertThat(byTransfer.path()).isEqualTo(SettlementPath.EXISTING_TRANSFER);
        assertThat(budget.payable()).isZero();
        assertThat(byTransfer.payable()).isZero();
        assertThat(mutual.payable()).isEqualByComparingTo("7.01");
        assertThat(mutual.beyondEarmark()).isEqualByComparingTo("2.01");
        assertThat(Settlement.of(
                                Financing.mutualSettlement(ReportingPeriod.MONTHLY, Money.euro("50")),
                                PRICES,
                                CASES,
                                OCTOBER)
                        .beyondEarmark())
                .isZero();
    }

    @Test
    void aTaskWithoutPriceIsNotSettledAndOneWithoutCasesCostsNothing() {
        Settlement settlement =
                Settlement.of(Financing.directBudgeting(), Map.of(ServiceTask.INFORM, BigDecimal.TEN), CASES, OCTOBER);

        assertThat(settlement.tasks()).hasSize(1);
        assertThat(settlement.cost()).isZero();
    }

    @Test
    void whereNoTaskHasAPriceThereIsNothingToSettle() {
        Settlement settlement = Settlement.of(Financing.directBudgeting(), Map.of(), CASES, OCTOBER);

        assertThat(settlement.tasks()).isEmpty();
        assertThat(settlement.cost()).isZero();
    }

    @Test
    void sharesAreRefusedWhereThereIsNothingToShareBy() {
        assertThatThrownBy(() -> CostSharing.equally(BigDecimal.TEN, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CostSharing.equally(new BigDecimal("0.001"), 2))
                .hasMessageContaining("whole cents");
        assertThatThrownBy(() -> CostSharing.byWeight(BigDecimal.TEN, List.of(BigDecimal.ONE, new BigDecimal("-1"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(CostSharing.perCase(BigDecimal.TEN, 0)).isEmpty();
        assertThat(CostSharing.perCase(BigDecimal.TEN, 3)).hasValue(new BigDecimal("3.33"));
    }
}
