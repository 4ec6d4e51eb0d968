// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.rule;

import static lv.vienreiz.catalog.CatalogRules.RULE_03;
import static lv.vienreiz.catalog.CatalogRules.RULE_04;
import static lv.vienreiz.catalog.CatalogRules.RULE_07;
import static lv.vienreiz.catalog.CatalogRules.RULE_08;
import static lv.vienreiz.catalog.CatalogRules.RULE_14;
import static lv.vienreiz.catalog.CatalogRules.RULE_18;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.catalog.Samples;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.TemplateId;
import lv.vienreiz.document.DocumentRule;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.document.Severity;
import lv.vienreiz.document.SwitchedOff;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.indicator.IndicatorId;
import lv.vienreiz.indicator.IndicatorPassport;
import lv.vienreiz.lifeevent.LifeSituation;
import lv.vienreiz.lifeevent.LifeSituationId;
import lv.vienreiz.template.UnifiedTemplate;
import lv.vienreiz.text.Language;
import org.junit.jupiter.api.Test;

class RuleSetTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 15);
    private static final RuleSet PLAN = RuleSet.of(Profile.P_2019).asOf(DAY);
    private static final RuleSet MODEL = RuleSet.of(Profile.M_2013).asOf(DAY);

    private static List<String> lines(Findings findings) {
        return findings.stream()
                .map(f ->
                        f.severity() + " " + f.rule().id() + " " + f.location().path())
                .toList();
    }

    @Test
    void theProfilesDifferOverTheSamplesInDutiesOfTheModelAlone() {
        assertThat(lines(PLAN.check(Samples.minimal())))
                .containsExactly(
                        "WARNING RULE-01 ", "ERROR RULE-03 ", "ERROR RULE-04 ", "ERROR RULE-07 ", "WARNING RULE-20 ");
        assertThat(lines(MODEL.check(Samples.minimal())))
                .containsExactly(
                        "WARNING RULE-01 ",
                        "ERROR RULE-03 ",
                        "WARNING RULE-04 ",
                        "WARNING RULE-07 ",
                        "WARNING RULE-20 ");
        assertThat(lines(PLAN.check(Samples.full())))
                .isEqualTo(lines(MODEL.check(Samples.full())))
                .containsExactly("ERROR RULE-02 /fees/2/paidService", "WARNING RULE-19 /publication/publishedBy");
        assertThat(lines(PLAN.asOf(DAY.plusMonths(3)).check(Samples.full())))
                .contains("WARNING RULE-18 /publication/reviewedOn");
        assertThat(lines(MODEL.asOf(DAY.plusMonths(3)).check(Samples.full())))
                .isEqualTo(lines(MODEL.check(Samples.full())));
    }

    private static UnifiedTemplate template() {
        return UnifiedTemplate.builder(
                        TemplateId.parse("tree-felling"), Samples.full().name())
                .build();
    }

    private static IndicatorPassport passport() {
        return IndicatorPassport.builder(IndicatorId.parse("time")).build();
    }

    private static LifeSituation situation() {
        return LifeSituation.builder(
                        LifeSituationId.parse("housing"),
                        Samples.full().lifeEvents().get(0),
                        Samples.full().name())
                .build();
    }

    @Test
    void aRuleThatLacksWhatItNeedsIsSkippedAndNotPassed() {
        Findings findings = PLAN.check(Samples.minimal());

        assertThat(findings.skipped()).contains(RULE_08, RULE_14, RULE_18).doesNotContain(RULE_03, RULE_04);
        assertThat(PLAN.among(Bundle.of(List.of(template(), situation(), passport())))
                        .check(Samples.full())
                        .skipped())
                .isEmpty();
        assertThat(MODEL.check(Samples.minimal()).skipped()).doesNotContain(RULE_18);
    }

    @Test
    void aSwitchedOffRuleStandsInTheResultWithItsReason() {
        RuleSet without = PLAN.without(RULE_04, "one-person office").without(RULE_18, "kept elsewhere");

        Findings findings = without.check(Samples.minimal());

        assertThat(findings.stream().map(f -> f.rule().id())).doesNotContain(RULE_04);
        assertThat(findings.skipped()).doesNotContain(RULE_18);
        assertThat(findings.switchedOff())
                .containsExactly(
                        new SwitchedOff(RULE_04, "one-person office"), new SwitchedOff(RULE_18, "kept elsewhere"));
        assertThat(printed(findings))
                .contains("not checked, switched off: RULE-04: one-person office\n")
                .contains("not checked, because what they need is missing: RULE-06, RULE-08");
        assertThat(lines(PLAN.check(Samples.minimal()))).contains("ERROR RULE-04 ");
    }

    @Test
    void aRuleCanBeSwitchedOffWhereTheProfileDoesNotHaveItButNotWithoutAReason() {
        assertThat(MODEL.without(RULE_18, "kept elsewhere")
                        .check(Samples.full())
                        .switchedOff())
                .hasSize(1);
        assertThatThrownBy(() -> PLAN.without(RULE_18, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("with a reason");
        assertThatThrownBy(() -> PLAN.without(new RuleId("RULE-999"), "typing error"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no rule RULE-999")
                .hasMessageContaining("the nearest are RULE-99,");
    }

    @Test
    void aRuleCanBeGivenAnotherWeightAlsoInAProfileThatDoesNotHaveIt() {
        assertThat(lines(PLAN.with(RULE_03, Severity.INFORMATION).check(Samples.minimal())))
                .contains("INFORMATION RULE-03 ");
        assertThat(lines(MODEL.with(RULE_18, Severity.ERROR)
                        .asOf(DAY.plusYears(1))
                        .check(Samples.full())))
                .contains("ERROR RULE-18 /publication/reviewedOn");
    }

    @Test
    void aHintStaysAHintWhateverItsRuleWeighs() {
        ServiceDescription hinted = Samples.full().toBuilder()
                .functions(List.of(new lv.vienreiz.catalog.PublicFunction(
                        lv.vienreiz.text.LocalizedText.lv("Vide"), Optional.empty(), Optional.empty())))
                .build();

        assertThat(lines(PLAN.with(RULE_07, Severity.ERROR).check(hinted)))
                .contains("INFORMATION RULE-07 /functions/0");
    }

    @Test
    void readsFormAndRulesTogetherInTheOrderOfTheText() {
        String text =
                "{\"$schema\": \"urn:vienreiz:service-description:1.0\",\n\"id\": \"a\",\n\"name\": {\"lv\": \"A\"},\n"
                        + "\"chanels\": [],\n\"kind\": \"PHYSICAL\",\n\"identificationRequired\": false}";

        Reading<?> reading = PLAN.read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.found()).isPresent();
        assertThat(reading.findings().stream()
                        .map(f -> f.location().position().orElseThrow().line() + " "
                                + f.rule().id()))
                .containsExactly(
                        "1 RULE-01", "1 RULE-03", "1 RULE-04", "1 RULE-07", "1 RULE-20", "4 DOC-UNKNOWN", "6 RULE-11");
    }

    @Test
    void theRulesOfADocumentThatCannotBeReadAreSkipped() {
        byte[] broken =
                "{\"$schema\": \"urn:vienreiz:service-description:1.0\", \"id\": 7}".getBytes(StandardCharsets.UTF_8);

        Reading<?> reading = PLAN.read(broken);

        assertThat(reading.found()).isEmpty();
        assertThat(reading.findings().stream().map(Finding::rule))
                .contains(DocumentRule.TYPE)
                .doesNotHaveAnyElementsOfTypes(RuleDescription.class);
        assertThat(reading.findings().skipped()).hasSizeGreaterThan(30);
        assertThat(MODEL.read(broken).findings().skipped()).contains(RULE_04).doesNotContain(RULE_18);
        assertThat(PLAN.read(new byte[0]).findings().stream().map(Finding::rule))
                .containsExactly(DocumentRule.EMPTY);
    }

    @Test
    void findsNothingWhereNothingIsWrong() {
        ServiceDescription clean = Samples.full().toBuilder()
                .fees(List.of())
                .publication(new lv.vienreiz.catalog.Publication(
                        DAY,
                        Optional.of("vides nodaļas vadītājs "),
                        Optional.of("Direktors"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .build();

        assertThat(PLAN.check(clean)).isEmpty();
        assertThat(Documents.read(ServiceDescription.class, Documents.bytes(clean, WrittenForm.XML))
                        .findings())
                .isEmpty();
    }

    @Test
    void refusesWhatIsNoDocument() {
        assertThatThrownBy(() -> PLAN.check("a text"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.String is no document");
    }

    @Test
    void checksForTodayUnlessTold() {
        ServiceDescription longAgo = Samples.full().toBuilder()
                .publication(new lv.vienreiz.catalog.Publication(
                        LocalDate.of(2015, 1, 1),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .build();

        assertThat(lines(RuleSet.of(Profile.P_2019).check(longAgo))).contains("WARNING RULE-18 /publication");
    }

    private static String printed(Findings findings) {
        StringBuilder text = new StringBuilder();
        findings.printTo(text, Language.ENGLISH);
        return text.toString();
    }
}
