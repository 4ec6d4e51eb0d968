// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vienreiz.document.Rule;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.rule.RuleCatalogue;
import lv.vienreiz.rule.RuleDescription;
import lv.vienreiz.rule.RuleSet;
import lv.vienreiz.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleCaseTest {

    static Stream<Arguments> casesInBothProfiles() {
        return OurCases.all().stream()
                .flatMap(c -> Stream.of(Profile.values()).map(profile -> Arguments.of(c, profile)));
    }

    static Stream<RuleDescription> rules() {
        return RuleCatalogue.all().stream()
                .filter(RuleDescription.class::isInstance)
                .map(RuleDescription.class::cast);
    }

    @ParameterizedTest
    @MethodSource("casesInBothProfiles")
    void givesExactlyTheExpectedFindings(RuleCase ruleCase, Profile profile) {
        ruleCase.verify(RuleSet.of(profile).asOf(OurCases.DAY));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasAValidAndAnInvalidCaseInEachProfileThatHasIt(RuleDescription rule) {
        List<RuleCase> cases =
                OurCases.all().stream().filter(c -> c.rule().equals(rule.id())).toList();

        assertThat(cases).anyMatch(RuleCase::isValid);
        for (Profile profile : Profile.values()) {
            assertThat(cases.stream().anyMatch(c -> c.breaksRuleIn(profile)))
                    .as(rule.id() + " in " + profile)
                    .isEqualTo(rule.severityIn(profile).isPresent());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasItsTextsInBothLanguages(RuleDescription rule) {
        for (Rule.Aspect aspect : Rule.Aspect.values()) {
            String latvian = rule.text(aspect, "", Language.LATVIAN);
            assertThat(latvian).isNotBlank();
            assertThat(rule.text(aspect, "", Language.ENGLISH)).isNotBlank().isNotEqualTo(latvian);
        }
    }

    @Test
    void theCasesAreOfKnownRulesAndComeInBothForms() {
        Set<RuleId> known = rules().map(RuleDescription::id).collect(Collectors.toCollection(TreeSet::new));
        Set<RuleId> cased = OurCases.all().stream().map(RuleCase::rule).collect(Collectors.toCollection(TreeSet::new));
        Set<String> endings = OurCases.all().stream()
                .map(c -> c.file().toString().replaceAll(".*\\.", ""))
                .collect(Collectors.toSet());

        assertThat(cased).isEqualTo(known);
        assertThat(endings).containsExactlyInAnyOrder("json", "xml");
    }

    @Test
    void aCaseFailsIfMoreOrLessIsFoundThanExpected(@TempDir Path folder) throws IOException {
        RuleCase more = written(folder, "both WARNING RULE-01 /\nboth ERROR RULE-03 /x implied");
        RuleCase other = written(folder, "both ERROR RULE-01 /");
        RuleSet rules = RuleSet.of(Profile.P_2019).asOf(OurCases.DAY);

        assertThatThrownBy(() -> more.verify(rules))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("[ERROR RULE-03 /x, WARNING RULE-01 /] and gave [WARNING RULE-01 /]");
        assertThatThrownBy(() -> other.verify(rules)).isInstanceOf(AssertionError.class);
        written(folder, "both WARNING RULE-01 /").verify(rules);
    }

    @Test
    void aValidCaseFailsIfItsRuleWasSkipped(@TempDir Path folder) throws IOException {
        String text = OurCases.text(caseFile("RULE-14/valid.json")).replace("\"benefit\": \"DIRECT\",", "");
        Files.createDirectories(folder.resolve("RULE-14"));
        Files.writeString(folder.resolve("RULE-14/valid.json"), text);
        RuleSet rules = RuleSet.of(Profile.P_2019).asOf(OurCases.DAY);

        assertThatThrownBy(() -> RuleCase.in(folder).get(0).verify(rules))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("lacks what RULE-14 needs");
    }

    @Test
    void anExpectationMustNameItsRuleAndMarkOthersAsImplied(@TempDir Path folder) {
        assertThatThrownBy(() -> written(folder, "both WARNING RULE-02 / implied"))
                .hasMessageContaining("expects no finding of RULE-01");
        assertThatThrownBy(() -> written(folder, "both WARNING RULE-02 /")).hasMessageContaining("is marked 'implied'");
        assertThatThrownBy(() -> written(folder, "RULE-01")).hasMessageContaining("expected 'PROFILE SEVERITY");
    }

    private static RuleCase written(Path folder, String expected) throws IOException {
        Path rule = Files.createDirectories(folder.resolve("RULE-01"));
        Files.copy(
                caseFile("RULE-01/no-act.json"),
                rule.resolve("no-act.json"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(rule.resolve("no-act.expected"), expected);
        return RuleCase.in(folder).get(0);
    }

    private static Path caseFile(String name) {
        return OurCases.ROOT.resolve("catalog-model/src/test/resources/cases").resolve(name);
    }
}
