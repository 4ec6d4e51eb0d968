// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import static lv.vienreiz.onceonly.OnceOnlyExemption.FINANCIAL_INFORMATION;
import static lv.vienreiz.onceonly.OnceOnlyExemption.INTERNATIONAL_ACT;
import static lv.vienreiz.onceonly.OnceOnlyExemption.PAID_INFORMATION;
import static lv.vienreiz.onceonly.OnceOnlyExemption.SYSTEM_BEGUN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;

class ExemptionClaimTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final OnceOnlyTerms TERMS = OnceOnlyTerms.byDefault();

    private static ExemptionClaimBuilder explained(OnceOnlyExemption exemption) {
        return ExemptionClaim.builder(exemption, Registers.TAX_REGISTER).explanation(LocalizedText.lv("Pamatojums"));
    }

    @Test
    void financialInformationNeedsAnExplanationOnly() {
        ExemptionClaim unexplained = ExemptionClaim.builder(FINANCIAL_INFORMATION, Registers.TAX_REGISTER)
                .build();

        assertThat(explained(FINANCIAL_INFORMATION).build().flaws(DAY, TERMS)).isEmpty();
        assertThat(unexplained.flaws(DAY, TERMS)).containsExactly(ClaimFlaw.UNEXPLAINED);
    }

    @Test
    void aSystemMustHaveBeenBegunByTheDayOfReference() {
        LocalDate report = LocalDate.of(2019, 4, 2);

        assertThat(explained(SYSTEM_BEGUN).build().flaws(DAY, TERMS)).containsExactly(ClaimFlaw.BEGINNING_UNKNOWN);
        assertThat(explained(SYSTEM_BEGUN).begunOn(report).build().flaws(DAY, TERMS))
                .isEmpty();
        assertThat(explained(SYSTEM_BEGUN).begunOn(report.plusDays(1)).build().flaws(DAY, TERMS))
                .containsExactly(ClaimFlaw.BEGUN_TOO_LATE);
        assertThat(explained(SYSTEM_BEGUN)
                        .begunOn(report.plusDays(1))
                        .build()
                        .flaws(DAY, new OnceOnlyTerms(Optional.of(DAY), Optional.empty(), Optional.empty())))
                .isEmpty();
    }

    @Test
    void paidInformationIsExceptedUntilTheBusHandsItOut() {
        OnceOnlyTerms supported = new OnceOnlyTerms(Optional.empty(), Optional.empty(), Optional.of(DAY));
        ExemptionClaim claim = explained(PAID_INFORMATION).build();

        assertThat(claim.flaws(DAY, TERMS)).isEmpty();
        assertThat(claim.flaws(DAY.minusDays(1), supported)).isEmpty();
        assertThat(claim.flaws(DAY, supported)).containsExactly(ClaimFlaw.PAID_INFORMATION_SUPPORTED);
    }

    @Test
    void anInternationalActIsNamed() {
        assertThat(explained(INTERNATIONAL_ACT).build().flaws(DAY, TERMS)).containsExactly(ClaimFlaw.ACT_UNKNOWN);
    }

    @Test
    void aClaimEndsAfterItsLastDay() {
        ExemptionClaim claim = explained(FINANCIAL_INFORMATION).validUntil(DAY).build();

        assertThat(claim.flaws(DAY, TERMS)).isEmpty();
        assertThat(claim.flaws(DAY.plusDays(1), TERMS)).containsExactly(ClaimFlaw.OVER);
    }

    @Test
    void theFourHaveTheNamesOfTheSource() {
        assertThat(OnceOnlyExemption.values())
                .extracting(OnceOnlyExemption::code)
                .containsExactly("EX1", "EX2", "EX3", "EX4");
    }
}
