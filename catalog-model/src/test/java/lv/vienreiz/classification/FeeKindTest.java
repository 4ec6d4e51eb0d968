// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.vienreiz.catalog.Fee;
import lv.vienreiz.catalog.Money;
import lv.vienreiz.catalog.Samples;
import lv.vienreiz.catalog.ServiceKind;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeeKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "GENERAL_BENEFIT   | NONE",
                "ADMINISTRATIVE    | NONE STATE_FEE MUNICIPAL_FEE PAID_SERVICE",
                "PHYSICAL          | NONE STATE_FEE MUNICIPAL_FEE PAID_SERVICE",
                "ECONOMIC          | MARKET_PRICE",
                "INTER_INSTITUTION | NONE PAID_SERVICE",
                "EXERCISE_OF_POWER | ''",
                "COMMERCIAL        | ''"
            })
    void aKindOfServiceIsPaidForInItsWays(ServiceKind kind, String ways) {
        assertThat(Arrays.stream(FeeKind.values())
                        .filter(way -> way.fits(kind))
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(ways);
    }

    @Test
    void aFeeIsOfItsKind() {
        LocalizedText item = LocalizedText.lv("Izraksts");
        Money amount = Money.euro("1");

        assertThat(FeeKind.of(new Fee.StateFee(item, amount, Optional.empty(), Optional.empty())))
                .isEqualTo(FeeKind.STATE_FEE);
        assertThat(FeeKind.of(new Fee.MunicipalFee(item, amount, Optional.empty(), Optional.empty())))
                .isEqualTo(FeeKind.MUNICIPAL_FEE);
        assertThat(FeeKind.of(new Fee.PaidService(item, amount, Optional.empty(), Optional.empty())))
                .isEqualTo(FeeKind.PAID_SERVICE);
        assertThat(FeeKind.of(new Fee.MarketPrice(item, amount, Optional.empty(), Optional.empty())))
                .isEqualTo(FeeKind.MARKET_PRICE);
    }

    @Test
    void aDescriptionTellsEnoughToBeClassified() {
        ClassificationResult permit = ServiceClassifier.classify(DescribedActivity.of(Samples.full()));

        assertThat(permit.kind()).isEqualTo(Samples.full().kind());
    }
}
