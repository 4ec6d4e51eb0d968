// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.economics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lv.vienreiz.appraisal.AppraisalId;
import lv.vienreiz.appraisal.Bearer;
import lv.vienreiz.appraisal.EconomicAppraisal;
import lv.vienreiz.appraisal.EconomicAppraisalBuilder;
import lv.vienreiz.appraisal.FlowSide;
import lv.vienreiz.appraisal.Investment;
import lv.vienreiz.appraisal.PaybackQuestion;
import lv.vienreiz.appraisal.YearlyFlow;
import lv.vienreiz.document.Documents;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of the municipal platform (K), of the letter of the municipalities (L), and cases of our own. */
class AppraiserTest {

    private static final LocalizedText NAME = LocalizedText.lv("Paraugs").en("Sample");

    private static AppraisalResult result(String name) {
        try (InputStream stream = AppraiserTest.class.getResourceAsStream(name + ".json")) {
            EconomicAppraisal appraisal = Documents.read(
                            EconomicAppraisal.class,
                            Objects.requireNonNull(stream, name).readAllBytes())
                    .orElseThrow();
            assertThat(Documents.check(appraisal)).isEmpty();
            return Appraiser.appraise(appraisal);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static EconomicAppraisalBuilder sample(YearlyFlow... flows) {
        return EconomicAppraisal.builder(AppraisalId.parse("sample"), NAME, "EUR")
                .flows(List.of(flows));
    }

    private static YearlyFlow flow(FlowSide side, String amount, int from, int to) {
        return new YearlyFlow(NAME, side, Bearer.INSTITUTION, new BigDecimal(amount), from, to);
    }

    private static BigDecimal figure(AppraisalResult result, StatementKind kind, String name) {
        return result.of(kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind + " is not among " + result.statements()))
                .figure(name)
                .orElseThrow();
    }

    private static Stream<StatementKind> kinds(AppraisalResult result) {
        return result.statements().stream().map(Statement::kind);
    }

    @Test
    void theSavingsOfThePlatformMakeThePublishedTotalAsFarAsTheyAreRounded() {
        AppraisalResult result = result("pkip");

        assertThat(figure(result, StatementKind.PARTS_AGREE, "sum")).isEqualByComparingTo("119582557");
        assertThat(figure(result, StatementKind.PARTS_AGREE, "difference")).isEqualByComparingTo("117443");
        assertThat(figure(result, StatementKind.PARTS_AGREE, "published"))
                .isBetween(
                        figure(result, StatementKind.PARTS_AGREE, "low"),
                        figure(result, StatementKind.PARTS_AGREE, "high"));
    }

    @Test
    void thePublishedNetPresentValueFollowsFromTotalAndRatio() {
        AppraisalResult result = result("pkip");

        assertThat(figure(result, StatementKind.NET_PRESENT_VALUE_AGREES, "net"))
                .isEqualByComparingTo("110852993.35");
        assertThat(figure(result, StatementKind.RATE_OF_RETURN_UNCHECKED, "rate"))
                .isEqualByComparingTo("129.24");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pkip", "pkip-ten-years-of-upkeep"})
    void theStatedCostsAloneDoNotGiveThePublishedRatio(String name) {
        AppraisalResult result = result(name);
        BigDecimal present = figure(result, StatementKind.COSTS_DIFFER, "present");
        BigDecimal plain = figure(result, StatementKind.COSTS_DIFFER, "plain");
        BigDecimal implied = figure(result, StatementKind.COSTS_DIFFER, "implied");

        assertThat(implied).isEqualByComparingTo("8847006.65");
        assertThat(plain).isEqualByComparingTo(name.equals("pkip") ? "6950000" : "8000000");
        assertThat(present).isLessThan(plain);
        assertThat(figure(result, StatementKind.COSTS_DIFFER, "gap")).isEqualByComparingTo(implied.subtract(present));
        assertThat(kinds(result)).contains(StatementKind.NO_RATE_CLOSES_THE_GAP);
    }

    @Test
    void aFurtherYearlyCostWouldCloseTheGap() {
        AppraisalResult result = result("pkip");
        BigDecimal yearly = figure(result, StatementKind.COST_THAT_CLOSES_THE_GAP, "yearly");
        YearlyFlow further = flow(FlowSide.COST, yearly.toPlainString(), 1, 9);
        EconomicAppraisal closed = result.appraisal();
        AppraisalResult again = Appraiser.appraise(sample(Stream.concat(closed.flows().stream(), Stream.of(further))
                        .toArray(YearlyFlow[]::new))
                .discountRate(closed.discountRate().orElseThrow())
                .presentValues(closed.presentValues())
                .stated(closed.stated().orElseThrow())
                .build());

        assertThat(kinds(again)).contains(StatementKind.COSTS_AGREE).doesNotContain(StatementKind.COSTS_DIFFER);
    }

    @Test
    void eachCostOfTheLetterHasASavingWithWhichItPaysBackInFiftyYears() {
        AppraisalResult result = result("letter");

        assertThat(result.of(StatementKind.SAVING_OF_CLAIM)
                        .map(statement -> statement.figure("saving").orElseThrow()))
                .containsExactly(new BigDecimal("300.00"), new BigDecimal("900.00"));
    }

    @Test
    void elevenMunicipalitiesBringItUnderFiveYears() {
        AppraisalResult result = result("letter");

        assertThat(result.of(StatementKind.SHARERS)
                        .map(statement -> statement.figure("institutions").orElseThrow()))
                .containsOnly(new BigDecimal("11"));
        assertThat(figure(result, StatementKind.SHARERS, "years")).isEqualByComparingTo("4.55");
        assertThat(figure(result, StatementKind.SHARED_PAYBACK, "years")).isEqualByComparingTo("0.83");
    }

    @Test
    void aCertificateLessIsReckonedToTheCent() {
        AppraisalResult result = result("certificates");

        assertThat(figure(result, StatementKind.BURDEN, "yearly")).isEqualByComparingTo("33750");
        assertThat(figure(result, StatementKind.COST_PER_CASE, "each")).isEqualByComparingTo("1.33");
        assertThat(figure(result, StatementKind.SHARE, "each")).isEqualByComparingTo("2857.14");
        assertThat(figure(result, StatementKind.NET_PRESENT_VALUE, "net")).isEqualByComparingTo("126790.36");
        assertThat(figure(result, StatementKind.RATIO, "ratio")).isEqualByComparingTo("7.56");
        assertThat(figure(result, StatementKind.PAYBACK, "years")).isEqualByComparingTo("0.46");
    }

    @Test
    void whatCannotBeComputedIsSaid() {
        YearlyFlow cost = flow(FlowSide.COST, "100", 0, 0);

        assertThat(kinds(Appraiser.appraise(
                        sample(cost, flow(FlowSide.BENEFIT, "60", 1, 2)).build())))
                .containsExactly(StatementKind.NO_RATE, StatementKind.RATE_OF_RETURN, StatementKind.PAYBACK);
        assertThat(kinds(Appraiser.appraise(
                        sample(cost, flow(FlowSide.BENEFIT, "60", 2, 1)).build())))
                .contains(StatementKind.LINE_LEFT_OUT)
                .doesNotContain(StatementKind.RATE_OF_RETURN);
        assertThat(kinds(Appraiser.appraise(sample(cost, flow(FlowSide.BENEFIT, "20", 1, 2))
                        .discountRate(new BigDecimal("3"))
                        .build())))
                .contains(StatementKind.NO_PAYBACK, StatementKind.NO_DISCOUNTED_PAYBACK, StatementKind.RATE_OF_RETURN);
        assertThat(kinds(Appraiser.appraise(
                        sample(cost, flow(FlowSide.BENEFIT, "130", 0, 0)).build())))
                .contains(StatementKind.NO_RATE_OF_RETURN);
        assertThat(kinds(Appraiser.appraise(
                        sample(cost, flow(FlowSide.BENEFIT, "230", 1, 1), flow(FlowSide.COST, "132", 2, 2))
                                .build())))
                .contains(StatementKind.SEVERAL_RATES_OF_RETURN);
        assertThat(Appraiser.appraise(sample().build()).statements()).isEmpty();
    }

    @Test
    void whereOneSideIsMissingTheNetPresentValueIsSaidAndWhatFollowsFromBothIsNot() {
        AppraisalResult costs =
                Appraiser.appraise(sample(flow(FlowSide.COST, "100", 0, 0)).build());
        AppraisalResult benefits =
                Appraiser.appraise(sample(flow(FlowSide.BENEFIT, "100", 0, 0)).build());

        assertThat(kinds(costs))
                .containsExactly(StatementKind.OF_BEARER, StatementKind.NET_PRESENT_VALUE, StatementKind.COSTS_ALONE);
        assertThat(figure(costs, StatementKind.NET_PRESENT_VALUE, "net")).isEqualByComparingTo("-100");
        assertThat(kinds(benefits)).endsWith(StatementKind.NET_PRESENT_VALUE, StatementKind.BENEFITS_ALONE);
        assertThat(kinds(Appraiser.appraise(sample(flow(FlowSide.BENEFIT, "9", 0, 0), flow(FlowSide.COST, "0", 0, 0))
                        .build())))
                .contains(StatementKind.NET_PRESENT_VALUE, StatementKind.NO_RATIO);
    }

    @ParameterizedTest
    @CsvSource({
        "10000, 6, 2, 0, 4",
        "5000, 30, 5, 0, 7",
        "15000, 50, 5, 0, 11",
        "1, 3, 1, 0, 4",
        "10000, 1e40, 1, 0, 10000000000000000000000000000000000000001"
    })
    void theFewestSharersAreReckonedWithoutRounding(
            String cost, String years, String wanted, String joining, String fewest) {
        AppraisalResult result = Appraiser.appraise(asked(cost, years, wanted, joining));

        assertThat(figure(result, StatementKind.SHARERS, "institutions")).isEqualByComparingTo(fewest);
    }

    @Test
    void whereJoiningTakesAllThatIsGainedNobodyIsEnough() {
        AppraisalResult result = Appraiser.appraise(asked("10000", "6", "3", "5000"));

        assertThat(kinds(result)).contains(StatementKind.NO_SHARERS).doesNotContain(StatementKind.SHARERS);
    }

    private static EconomicAppraisal asked(String cost, String years, String wanted, String joining) {
        return sample().payback(new PaybackQuestion(
                        new BigDecimal(years),
                        new BigDecimal(wanted),
                        List.of(new Investment(NAME, new BigDecimal(cost))),
                        Optional.of(new BigDecimal(joining))))
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void everyStatementHasItsWordsInBothLanguages(StatementKind kind) {
        Statement bare = Statement.of(kind, NAME);
        String latvian = AppraisalText.of(bare, "EUR", Language.LATVIAN);

        assertThat(latvian).endsWith(".");
        assertThat(AppraisalText.of(bare, "EUR", Language.ENGLISH))
                .endsWith(".")
                .isNotEqualTo(latvian);
    }

    @ParameterizedTest
    @CsvSource({
        "pkip, lv", "pkip, en", "pkip-ten-years-of-upkeep, lv", "pkip-ten-years-of-upkeep, en",
        "letter, lv", "letter, en", "certificates, lv", "certificates, en"
    })
    void theTextsAreThoseThatWereReviewed(String name, String language) throws IOException {
        String text = AppraisalText.of(result(name), Language.of(language));
        Path reviewed = Path.of("src/test/resources/lv/vienreiz/economics", name + "_" + language + ".txt");
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(reviewed, text);
        }

        assertThat(text).doesNotContain("{");
        assertThat(reviewed).as("refresh it by -Dgolden=update").hasContent(text);
    }

    @Test
    void numbersAreWrittenAsTheLanguageWritesThem() {
        Statement statement = Statement.of(
                StatementKind.RATIO, new Figure("ratio", new BigDecimal("-1234567.891"), FigureUnit.RATIO));

        assertThat(AppraisalText.of(statement, "EUR", Language.ENGLISH)).contains("-1,234,567.89");
        assertThat(AppraisalText.of(statement, "EUR", Language.LATVIAN)).contains("-1\u00A0234\u00A0567,89");
    }
}
