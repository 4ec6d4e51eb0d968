// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.series;

import static lv.vienreiz.indicator.series.Indicators.DAY;
import static lv.vienreiz.indicator.series.Indicators.derived;
import static lv.vienreiz.indicator.series.Indicators.quarterly;
import static lv.vienreiz.indicator.series.Indicators.quarters;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.indicator.IndicatorPassport;
import lv.vienreiz.indicator.IndicatorReport;
import lv.vienreiz.indicator.TargetZone;
import lv.vienreiz.indicator.Thresholds;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;

class AnnualTableTest {

    private static final IndicatorPassport COUNT = quarterly("count")
            .name(LocalizedText.lv("Pieteikumi, kopā").en("=Applications, \"all\""))
            .thresholds(new Thresholds.Corridor(
                    Optional.of(new BigDecimal("5")), Optional.empty(), Optional.of(new BigDecimal("20"))))
            .build();

    private static final IndicatorPassport ZONED = quarterly("zoned")
            .thresholds(new Thresholds.Zones(List.of(
                    new TargetZone(LocalizedText.lv("zaļa").en("green"), Optional.empty(), Optional.empty(), false))))
            .build();

    private static final IndicatorReport REPORT = AnnualTable.of(
            IndicatorBook.of(
                    List.of(COUNT, ZONED, derived("third", "count / 3", "count")),
                    List.of(quarters("count", "10", "25", "4"), quarters("zoned", "1"))),
            2026,
            DAY);

    @Test
    void holdsALineForEachIndicatorAndPeriodOfTheYear() {
        assertThat(REPORT.lines()).hasSize(9);
        assertThat(AnnualTable.of(IndicatorBook.of(List.of(COUNT), List.of()), 2025, DAY)
                        .lines())
                .isEmpty();
        assertThat(REPORT.lines().get(0).isMet()).hasValue(false);
        assertThat(REPORT.lines().get(1).isMet()).hasValue(true);
        assertThat(REPORT.lines().get(3).isMet()).isEmpty();
        assertThat(REPORT.lines().get(6).value()).hasValue(new BigDecimal("3.333333333"));
    }

    @Test
    void isADocumentWithoutFaultInBothForms() {
        assertThat(Documents.check(REPORT)).isEmpty();
        for (WrittenForm form : WrittenForm.values()) {
            assertThat(Documents.read(IndicatorReport.class, Documents.bytes(REPORT, form))
                            .orElseThrow())
                    .isEqualTo(REPORT);
        }
    }

    @Test
    void isWrittenAsCommaSeparatedValuesThatNoSpreadsheetTakesForFormulas() {
        String[] lines = TableText.CSV.of(REPORT, Language.ENGLISH).split("\r\n");

        assertThat(lines[0])
                .isEqualTo("Indicator,Name,Unit,From,To,Value,Why there is no value,Target,Behind the target by,Zone,"
                        + "Alarm,Course");
        assertThat(lines[1]).isEqualTo("count,\"'=Applications, \"\"all\"\"\",pcs,2026-01-01,2026-03-31,10,,20,10,,,");
        assertThat(lines[2]).endsWith(",2026-06-30,25,,20,-5,,,Improving");
        assertThat(lines[3]).endsWith(",2026-09-30,4,,20,16,,!,Worsening");
        assertThat(lines[4]).endsWith(",1,,,,green,,");
        assertThat(lines[5]).endsWith(",,Not measured,,,,,");
    }

    @Test
    void aTextThatBeginsWithAMinusIsGuardedAndANumberIsNot() {
        IndicatorPassport minus = quarterly("minus")
                .name(LocalizedText.lv("-1+cmd|'/C calc'!A0"))
                .unit(LocalizedText.lv("-x"))
                .build();
        IndicatorReport report =
                AnnualTable.of(IndicatorBook.of(List.of(minus), List.of(quarters("minus", "-1.5"))), 2026, DAY);
        String line = TableText.CSV.of(report, Language.LATVIAN).split("\r\n")[1];

        assertThat(line).startsWith("minus,'-1+cmd|'/C calc'!A0,'-x,").contains(",-1.5,");
    }

    @Test
    void isWrittenAsAlignedTextInTheChosenLanguage() {
        String[] lines = TableText.TEXT.of(REPORT, Language.LATVIAN).split("\n");

        assertThat(lines).hasSize(10);
        assertThat(lines[0]).startsWith("Rādītājs  Nosaukums ").doesNotEndWith(" ");
        assertThat(lines[1].indexOf("2026-01-01"))
                .isEqualTo(lines[9].indexOf("2026-07-01"))
                .isEqualTo(lines[0].indexOf(" No ") + 1);
        assertThat(lines[2]).contains("  25 ").endsWith("Uzlabojas");
    }
}
