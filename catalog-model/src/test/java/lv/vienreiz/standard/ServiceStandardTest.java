// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.rule.RuleSet;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;

class ServiceStandardTest {

    private static QualityPromise promise(PromiseDirection direction, String value, String unit) {
        return new QualityPromise("queueTime", LocalizedText.lv("Rinda"), direction, new BigDecimal(value), unit);
    }

    private static final ServiceStandard MINIMUM = ServiceStandard.minimum(
                    StandardId.parse("central"), LocalizedText.lv("Minimums"))
            .addPromise(promise(PromiseDirection.AT_MOST, "30", "min"))
            .validFrom(LocalDate.of(2020, 1, 1))
            .build();

    private static final ServiceStandard OWN = ServiceStandard.builder(
                    StandardId.parse("own"), LocalizedText.lv("Standarts"))
            .addPromise(promise(PromiseDirection.AT_MOST, "45", "min"))
            .build();

    @Test
    void aPromiseCoversOneThatIsNotStronger() {
        QualityPromise half = promise(PromiseDirection.AT_MOST, "30", "min");

        assertThat(promise(PromiseDirection.AT_MOST, "30.0", "min").covers(half))
                .isTrue();
        assertThat(promise(PromiseDirection.AT_MOST, "29", "min").covers(half)).isTrue();
        assertThat(promise(PromiseDirection.AT_MOST, "31", "min").covers(half)).isFalse();
        assertThat(promise(PromiseDirection.AT_MOST, "29", "h").covers(half)).isFalse();
        assertThat(promise(PromiseDirection.AT_LEAST, "29", "min").covers(half)).isFalse();
        assertThat(PromiseDirection.AT_LEAST.isWeaker(BigDecimal.ONE, BigDecimal.TEN))
                .isTrue();
    }

    @Test
    void isNotJudgedWhereNoMinimumIsKnownOrInForce() {
        RuleSet rules = RuleSet.of(Profile.P_2019).asOf(LocalDate.of(2026, 11, 15));

        assertThat(rules.check(OWN).skipped()).containsExactly(StandardRules.RULE_37);
        assertThat(rules.asOf(LocalDate.of(2019, 12, 31))
                        .among(Bundle.of(List.of(MINIMUM)))
                        .check(OWN)
                        .skipped())
                .containsExactly(StandardRules.RULE_37);
        assertThat(rules.among(Bundle.of(List.of(MINIMUM))).check(OWN)).hasSize(1);
    }

    @Test
    void findsAPromiseByItsMeasure() {
        assertThat(OWN.promiseOf("queueTime").orElseThrow().value()).isEqualByComparingTo("45");
        assertThat(OWN.promiseOf("calls")).isEmpty();
        assertThat(StandardId.tryParse("a b")).isEmpty();
    }
}
