// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.casework.course.PermissionState;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.permission.DataPermission;
import lv.vienreiz.permission.DataPermissionBuilder;
import org.junit.jupiter.api.Test;

class EndingRightTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final RegisterService LAND =
            new RegisterService(Registers.LAND_REGISTER, PartyId.parse("LV/GOV/90000000031/land/data"));

    private static RegisterDirectory rights(DataRight... rights) {
        return RegisterDirectory.builder()
                .addOffer(RegisterOffer.builder(LAND).rights(List.of(rights)).build())
                .build();
    }

    private static DataRight until(String number, LocalDate last) {
        return DataRight.permission(number).validUntil(last).build();
    }

    private static DataPermissionBuilder permission(String number) {
        return DataPermission.builder(number, Registers.LAND_REGISTER, "a permit");
    }

    private static List<String> names(RegisterDirectory directory, DataPermission... permissions) {
        return EndingRight.within(directory, List.of(permissions), DAY, 30).stream()
                .map(EndingRight::name)
                .toList();
    }

    @Test
    void tellsTheRightsThatEndFromTodayToTheLastDayThatIsLookedAt() {
        RegisterDirectory directory = rights(
                until("later", DAY.plusDays(31)),
                until("last", DAY.plusDays(30)),
                until("today", DAY),
                until("over", DAY.minusDays(1)),
                DataRight.permission("endless").build(),
                DataRight.permission("not yet")
                        .validFrom(DAY.plusDays(1))
                        .validUntil(DAY.plusDays(2))
                        .build());

        assertThat(names(directory)).containsExactly("today", "last");
        assertThat(EndingRight.within(directory, List.of(), DAY, 0))
                .containsExactly(new EndingRight(
                        EndingKind.RIGHT,
                        Registers.LAND_REGISTER,
                        "today",
                        Optional.of(DAY),
                        Optional.empty(),
                        List.of()));
    }

    @Test
    void tellsTheExceptionsThatHoldAndEndSoon() {
        ExemptionClaim soon =
                Exemptions.sound(OnceOnlyExemption.FINANCIAL_INFORMATION, Registers.TAX_REGISTER).toBuilder()
                        .validUntil(DAY.plusDays(3))
                        .build();
        ExemptionClaim paid = Exemptions.sound(OnceOnlyExemption.PAID_INFORMATION, Registers.BUSINESS_REGISTER);
        ExemptionClaim flawed = Exemptions.sound(OnceOnlyExemption.SYSTEM_BEGUN, Registers.CADASTRE).toBuilder()
                .begunOn(DAY)
                .validUntil(DAY.plusDays(1))
                .build();
        RegisterDirectory directory = RegisterDirectory.builder()
                .exemptions(List.of(soon, paid, flawed))
                .terms(new OnceOnlyTerms(Optional.empty(), Optional.empty(), Optional.of(DAY.plusDays(2))))
                .build();

        assertThat(names(directory)).containsExactly("EX2", "EX4");
        assertThat(EndingRight.within(directory, List.of(), DAY, 30).get(0).lastDay())
                .contains(DAY.plusDays(1));
    }

    @Test
    void tellsThePermissionsThatAreNearlyUsedUpAndThoseThatEndSoon() {
        OffsetDateTime night = OffsetDateTime.parse("2026-11-30T22:30:00Z");
        List<EndingRight> endings = EndingRight.within(
                RegisterDirectory.builder().build(),
                List.of(
                        permission("used up").quota(10L).used(10L).build(),
                        permission("nearly").quota(100L).used(90L).build(),
                        permission("enough").quota(100L).used(89L).build(),
                        permission("unlimited").used(9_000L).build(),
                        permission("term").validUntil(night).build(),
                        permission("over")
                                .quota(1L)
                                .used(1L)
                                .validUntil(OffsetDateTime.parse("2026-11-20T12:00:00Z"))
                                .build(),
                        permission("revoked")
                                .quota(1L)
                                .used(1L)
                                .state(PermissionState.REVOKED)
                                .build()),
                DAY,
                30);

        assertThat(endings).extracting(EndingRight::name).containsExactly("used up", "nearly", "term");
        assertThat(endings.get(0).usesLeft()).contains(0L);
        assertThat(endings.get(1).usesLeft()).contains(10L);
        assertThat(endings.get(2).lastDay()).as("by Latvian time").contains(LocalDate.of(2026, 12, 1));
        assertThat(endings.get(2).kind()).isEqualTo(EndingKind.PERMISSION_TERM);
    }

    @Test
    void doesNotLookBack() {
        assertThatThrownBy(() -> EndingRight.within(RegisterDirectory.builder().build(), List.of(), DAY, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }
}
