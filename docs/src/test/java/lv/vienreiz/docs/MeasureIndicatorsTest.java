// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lv.vienreiz.appraisal.AppraisalId;
import lv.vienreiz.appraisal.Bearer;
import lv.vienreiz.appraisal.EconomicAppraisal;
import lv.vienreiz.appraisal.FlowSide;
import lv.vienreiz.appraisal.YearlyFlow;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.economics.AppraisalResult;
import lv.vienreiz.economics.AppraisalText;
import lv.vienreiz.economics.Appraiser;
import lv.vienreiz.economics.StatementKind;
import lv.vienreiz.indicator.Derivation;
import lv.vienreiz.indicator.GatheredInput;
import lv.vienreiz.indicator.Gathering;
import lv.vienreiz.indicator.IndicatorId;
import lv.vienreiz.indicator.IndicatorMeasurements;
import lv.vienreiz.indicator.IndicatorPassport;
import lv.vienreiz.indicator.IndicatorReport;
import lv.vienreiz.indicator.MeasuredValue;
import lv.vienreiz.indicator.MeasuringFrequency;
import lv.vienreiz.indicator.series.AnnualTable;
import lv.vienreiz.indicator.series.IndicatorBook;
import lv.vienreiz.indicator.series.IndicatorSeries;
import lv.vienreiz.indicator.series.TableText;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;

class MeasureIndicatorsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static IndicatorPassport monthly(String id) {
        return IndicatorPassport.builder(IndicatorId.parse(id))
                .measured(MeasuringFrequency.MONTHLY)
                .measuredFrom(LocalDate.of(2026, 1, 1))
                .build();
    }

    /** So much in each month from January to June. */
    private static IndicatorMeasurements months(String id, int each) {
        List<MeasuredValue> values = IntStream.rangeClosed(1, 6)
                .mapToObj(month -> LocalDate.of(2026, month, 1))
                .map(first -> MeasuredValue.of(first, first.plusMonths(1).minusDays(1), BigDecimal.valueOf(each)))
                .toList();
        return new IndicatorMeasurements(IndicatorId.parse(id), values, List.of(), Extensions.none());
    }

    @Test
    void derivesAQuarterFromMonths() {
        List<IndicatorMeasurements> measured = List.of(months("remote", 60), months("applications", 80));
        // tag::derived
        IndicatorId remote = IndicatorId.parse("remote");
        IndicatorId applications = IndicatorId.parse("applications");
        IndicatorPassport share = IndicatorPassport.builder(IndicatorId.parse("share-of-remote"))
                .measured(MeasuringFrequency.QUARTERLY)
                .measuredFrom(LocalDate.of(2026, 1, 1))
                .formula("100 * remote / applications")
                .derivation(new Derivation(
                        Optional.empty(),
                        List.of(remote, applications),
                        List.of(
                                new GatheredInput(remote, Gathering.SUM),
                                new GatheredInput(applications, Gathering.SUM))))
                .build();
        IndicatorBook book = IndicatorBook.of(List.of(monthly("remote"), monthly("applications"), share), measured);
        IndicatorSeries series =
                book.series(share.id(), LocalDate.of(2026, 11, 22)).orElseThrow();
        series.missing(); // quarters without a value, each with the reason
        // end::derived

        assertThat(series.points()).hasSize(3);
        assertThat(series.points().get(0).value().orElseThrow()).isEqualByComparingTo("75");
        assertThat(series.missing()).hasSize(1);
        // tag::table
        IndicatorReport report = AnnualTable.of(book, 2026, DAY);
        String table = TableText.CSV.of(report, Language.LATVIAN);
        // end::table
        assertThat(table.lines().count()).isGreaterThan(3);
    }

    @Test
    void appraises() {
        LocalizedText platform = LocalizedText.lv("Platforma").en("Platform");
        LocalizedText time = LocalizedText.lv("Ietaupīts laiks").en("Time saved");
        // tag::appraise
        EconomicAppraisal appraisal = EconomicAppraisal.builder(AppraisalId.parse("platform"), platform, "EUR")
                .discountRate(new BigDecimal("4"))
                .addFlow(new YearlyFlow(platform, FlowSide.COST, Bearer.INSTITUTION, new BigDecimal("45000"), 0, 0))
                .addFlow(new YearlyFlow(time, FlowSide.BENEFIT, Bearer.SOCIETY, new BigDecimal("9000"), 1, 10))
                .build();
        AppraisalResult result = Appraiser.appraise(appraisal);
        String told = AppraisalText.of(result, Language.LATVIAN); // or the figures of each statement
        // end::appraise

        assertThat(result.of(StatementKind.NET_PRESENT_VALUE)).isNotEmpty();
        assertThat(told).contains("Platforma");
    }
}
