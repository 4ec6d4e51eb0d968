// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.economics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.vienreiz.appraisal.AppraisalId;
import lv.vienreiz.appraisal.Bearer;
import lv.vienreiz.appraisal.EconomicAppraisal;
import lv.vienreiz.appraisal.EconomicAppraisalBuilder;
import lv.vienreiz.appraisal.FlowSide;
import lv.vienreiz.appraisal.PresentValue;
import lv.vienreiz.appraisal.StatedFigure;
import lv.vienreiz.appraisal.StatedResult;
import lv.vienreiz.appraisal.YearlyFlow;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** What is published, beside flows by year and totals of which the years are not known. */
class StatedComparisonTest {

    private static final LocalizedText NAME = LocalizedText.lv("Paraugs").en("Sample");

    private static YearlyFlow flow(FlowSide side, String amount, int from, int to) {
        return new YearlyFlow(NAME, side, Bearer.INSTITUTION, new BigDecimal(amount), from, to);
    }

    private static PresentValue total(FlowSide side, String amount) {
        return new PresentValue(NAME, side, Bearer.SOCIETY, new BigDecimal(amount), Optional.empty());
    }

    private static StatedFigure exactly(String value) {
        return new StatedFigure(new BigDecimal(value), Optional.empty());
    }

    private static StatedResult stated(String benefits, String ratio) {
        return new StatedResult(
                Optional.of(exactly(benefits)), Optional.empty(), Optional.of(exactly(ratio)), Optional.empty());
    }

    private static EconomicAppraisalBuilder sample(StatedResult stated) {
        return EconomicAppraisal.builder(AppraisalId.parse("sample"), NAME, "EUR")
                .discountRate(BigDecimal.ZERO)
                .stated(stated);
    }

    private static Statement said(AppraisalResult result, StatementKind kind) {
        return result.of(kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind + " is not among " + result.statements()));
    }

    private static Stream<StatementKind> kinds(AppraisalResult result) {
        return result.statements().stream().map(Statement::kind);
    }

    @Test
    void aCostOfWhichOnlyTheTotalIsKnownIsAStatedCost() {
        AppraisalResult result = Appraiser.appraise(sample(stated("300", "2"))
                .flows(List.of(flow(FlowSide.COST, "100", 0, 0)))
                .presentValues(List.of(total(FlowSide.COST, "50"), total(FlowSide.BENEFIT, "300")))
                .build());

        assertThat(said(result, StatementKind.RATIO).figure("ratio")).hasValue(new BigDecimal("2.00"));
        assertThat(said(result, StatementKind.COSTS_AGREE).figure("present")).hasValue(new BigDecimal("150.00"));
        assertThat(kinds(result)).doesNotContain(StatementKind.COSTS_DIFFER);
    }

    @Test
    void costsOfWhichOnlyTotalsAreKnownAreComparedToo() {
        AppraisalResult result = Appraiser.appraise(sample(stated("300", "2"))
                .presentValues(List.of(total(FlowSide.COST, "50"), total(FlowSide.BENEFIT, "300")))
                .build());

        assertThat(said(result, StatementKind.COSTS_DIFFER).figure("gap")).hasValue(new BigDecimal("100.00"));
    }

    @Test
    void theClosingRateLeavesTheTotalsAsTheyAre() {
        AppraisalResult result = Appraiser.appraise(sample(stated("300", "2"))
                .flows(List.of(flow(FlowSide.COST, "110", 1, 1)))
                .presentValues(List.of(total(FlowSide.COST, "50"), total(FlowSide.BENEFIT, "300")))
                .build());

        assertThat(said(result, StatementKind.RATE_THAT_CLOSES_THE_GAP).figure("rate"))
                .hasValue(new BigDecimal("10.00"));
    }

    @Test
    void benefitsByYearArePartsOfThePublishedTotal() {
        AppraisalResult both = Appraiser.appraise(sample(stated("300", "2"))
                .flows(List.of(flow(FlowSide.BENEFIT, "50", 1, 2)))
                .presentValues(List.of(total(FlowSide.BENEFIT, "200")))
                .build());
        AppraisalResult yearly = Appraiser.appraise(sample(stated("300", "2"))
                .flows(List.of(flow(FlowSide.BENEFIT, "50", 1, 2)))
                .build());

        assertThat(said(both, StatementKind.PARTS_AGREE).figure("sum")).hasValue(new BigDecimal("300.00"));
        assertThat(said(both, StatementKind.PARTS_AGREE).figure("parts")).hasValue(new BigDecimal("2"));
        assertThat(said(yearly, StatementKind.PARTS_DIFFER).figure("difference"))
                .hasValue(new BigDecimal("200.00"));
    }

    @Test
    void yearZeroAloneCanBeMoreThanTheRatioImplies() {
        AppraisalResult result = Appraiser.appraise(sample(stated("100", "2"))
                .flows(List.of(flow(FlowSide.COST, "100", 0, 0), flow(FlowSide.COST, "7", 1, 1)))
                .build());

        Statement excess = said(result, StatementKind.NO_RATE_CLOSES_THE_EXCESS);
        assertThat(excess.figure("fixed")).hasValue(new BigDecimal("100.00"));
        assertThat(excess.figure("implied")).hasValue(new BigDecimal("50.00"));
        assertThat(kinds(result)).doesNotContain(StatementKind.NO_RATE_CLOSES_THE_GAP);
    }

    @Test
    void theCostOfACaseIsNotMadeOfPartOfTheCosts() {
        AppraisalResult result = Appraiser.appraise(sample(stated("300", "2"))
                .flows(List.of(flow(FlowSide.COST, "100", 0, 0)))
                .presentValues(List.of(total(FlowSide.COST, "50")))
                .casesAYear(10L)
                .sharedAmong(3)
                .build());

        assertThat(kinds(result))
                .contains(StatementKind.SHARES_UNKNOWN)
                .doesNotContain(StatementKind.COST_PER_CASE, StatementKind.SHARE);
    }

    @Test
    void aNetPresentValueFitsWhereTheRatioIsBelowOne() {
        StatedResult losing = new StatedResult(
                Optional.of(new StatedFigure(new BigDecimal("100"), Optional.of(new BigDecimal("20")))),
                Optional.of(exactly("-100")),
                Optional.of(exactly("0.5")),
                Optional.empty());

        Statement net = said(Appraiser.appraise(sample(losing).build()), StatementKind.NET_PRESENT_VALUE_AGREES);
        assertThat(net.figure("low")).hasValue(new BigDecimal("-110.00"));
        assertThat(net.figure("high")).hasValue(new BigDecimal("-90.00"));
    }
}
