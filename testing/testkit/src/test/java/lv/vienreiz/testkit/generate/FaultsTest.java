// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.rule.RuleCatalogue;
import lv.vienreiz.rule.RuleDescription;
import lv.vienreiz.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fault is found by the rule that it breaks and by those that it declares, and by no other. */
class FaultsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 15);
    private static final Map<Profile, RuleSet> RULES = new EnumMap<>(Map.of(
            Profile.M_2013, RuleSet.of(Profile.M_2013).asOf(DAY),
            Profile.P_2019, RuleSet.of(Profile.P_2019).asOf(DAY)));

    static List<Fault<?>> faults() {
        return Faults.all();
    }

    @ParameterizedTest
    @MethodSource("faults")
    <T> void isFoundByItsRuleAndByNoneThatItDoesNotDeclare(Fault<T> fault) {
        SoundDocuments random = SoundDocuments.by(new Random(fault.toString().hashCode()), DAY);
        Set<RuleId> implied = new HashSet<>();
        int broken = 0;

        for (int i = 0; i < 400 && broken < 12; i++) {
            T sound = random.any(fault.kind());
            T wrong = fault.in(sound).orElse(null);
            if (wrong != null) {
                broken++;
                assertThat(Documents.check(wrong)).isEmpty();
                Bundle around = Bundle.of(fault.around(wrong));
                RULES.forEach((profile, rules) -> implied.addAll(others(
                        fault,
                        profile,
                        added(rules.check(sound), rules.among(around).check(wrong)))));
            }
        }

        assertThat(broken).as("documents that can have the fault").isGreaterThan(4);
        assertThat(implied).isEqualTo(fault.implied());
    }

    private static Set<RuleId> added(Findings sound, Findings wrong) {
        return wrong.stream()
                .filter(finding -> !sound.all().contains(finding))
                .map(finding -> finding.rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<RuleId> others(Fault<?> fault, Profile profile, Set<RuleId> found) {
        assertThat(found.contains(fault.rule()))
                .as(fault + " in " + profile + " gave " + found)
                .isEqualTo(has(profile, fault.rule()));
        Set<RuleId> others = new TreeSet<>(found);
        others.remove(fault.rule());
        assertThat(fault.implied()).as(fault + " in " + profile).containsAll(others);
        return others;
    }

    private static boolean has(Profile profile, RuleId rule) {
        return RuleCatalogue.find(rule)
                .map(RuleDescription.class::cast)
                .orElseThrow()
                .severityIn(profile)
                .isPresent();
    }

    /** Rules of cases and their histories, of which {@link lv.vienreiz.testkit.casework.RandomHistories} makes up wrong ones. */
    private static boolean isOfCases(RuleId rule) {
        return rule.value().matches("RULE-(8[2-9]|90)");
    }

    @Test
    void everyRuleHasAFault() {
        Set<RuleId> broken = Faults.all().stream().map(Fault::rule).collect(Collectors.toCollection(TreeSet::new));
        Stream<RuleId> rules = RuleCatalogue.all().stream()
                .filter(RuleDescription.class::isInstance)
                .map(rule -> rule.id());

        assertThat(rules.filter(rule -> !isOfCases(rule)).filter(rule -> !broken.contains(rule)))
                .isEmpty();
    }

    @Test
    void theNamesOfTheFaultsOfARuleDiffer() {
        assertThat(Faults.all().stream().map(Fault::toString)).doesNotHaveDuplicates();
        assertThat(Faults.all()).allMatch(fault -> Faults.of(fault.rule()).contains(fault));
    }
}
