// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProviderAgreementTest {

    private static final ProviderAgreement DRAFT = ProviderAgreement.builder(
                    AgreementId.parse("2026-17"), AgreementSamples.CITY, AgreementSamples.COUNTY)
            .build();

    @Test
    void isFinancedByBudgetsUnlessItSaysOtherwise() {
        Financing transfer = new Financing(FinancingVariant.TRANSFER, Optional.empty(), Optional.empty());

        assertThat(DRAFT.financingOrDefault().variant()).isEqualTo(FinancingVariant.DIRECT_BUDGETING);
        assertThat(DRAFT.toBuilder().financing(transfer).build().financingOrDefault())
                .isEqualTo(transfer);
    }

    @Test
    void holdsFromTheFirstToTheLastDay() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        LocalDate last = LocalDate.of(2026, 12, 31);
        ProviderAgreement dated =
                DRAFT.toBuilder().validFrom(first).validUntil(last).build();

        assertThat(dated.isValidOn(first)).isTrue();
        assertThat(dated.isValidOn(last)).isTrue();
        assertThat(dated.isValidOn(first.minusDays(1))).isFalse();
        assertThat(dated.isValidOn(last.plusDays(1))).isFalse();
        assertThat(DRAFT.isValidOn(first)).isTrue();
    }

    @Test
    void anIdentityHasItsShape() {
        assertThat(AgreementId.tryParse("2026/17")).isEmpty();
        assertThat(AgreementId.tryParse("2026-17")).contains(DRAFT.id());
        assertThatThrownBy(() -> AgreementId.parse("x".repeat(101)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 100");
    }
}
