// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lv.vienreiz.cpsv.rule.CpsvRule;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.Severity;
import lv.vienreiz.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A description that names no fee says that its service is free, which data may not have said. */
class CostTest {

    private static List<Finding> about(String service, CpsvRule rule) {
        Reading<ServiceCatalogue> reading = CpsvReader.standard()
                .read(Samples.bytes(Samples.turtle(
                        "ex:s a cpsv:PublicService ; dct:identifier \"s\" ; dct:title \"S\"@en" + service + " .")));
        assertThat(reading.orElseThrow().services().get(0).fees()).isEmpty();
        return reading.findings().stream()
                .filter(finding -> finding.rule() == rule)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ; cv:hasCost [ cv:hasValue \"12.5\"^^xsd:double ]",
                " ; cv:hasCost [ dct:description \"State fee\"@en ]",
                " ; cv:hasCost [ cv:hasValue \"much\" ]"
            })
    void aCostThatCannotBeHeldIsAWarning(String cost) {
        assertThat(about(cost, CpsvRule.VALUE))
                .anyMatch(finding -> finding.variant().equals("cost") && finding.severity() == Severity.WARNING);
        assertThat(about(cost, CpsvRule.GUESS)).isEmpty();
    }

    @Test
    void thatAServiceWithoutACostIsFreeIsToldAsAGuess() {
        assertThat(about("", CpsvRule.GUESS)).singleElement().satisfies(finding -> {
            assertThat(finding.text(Language.ENGLISH)).contains("free");
            assertThat(finding.text(Language.LATVIAN)).contains("bez maksas");
        });
    }
}
