// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.Severity;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.rule.RuleCatalogue;
import lv.vienreiz.rule.RuleDescription;
import lv.vienreiz.rule.RuleSet;
import org.junit.jupiter.api.Test;

class ProfileDifferenceTest {

    private static final Set<String> DUTIES = Set.of("RULE-04", "RULE-05", "RULE-06", "RULE-07");

    @Test
    void overAllCasesTheProfilesDifferOnlyInTheRulesThatSaySo() throws IOException {
        Map<String, String> differences = new TreeMap<>();
        for (RuleCase each : OurCases.all()) {
            Map<String, Severity> model = weights(each, Profile.M_2013);
            Map<String, Severity> plan = weights(each, Profile.P_2019);
            model.forEach((rule, weight) -> note(differences, rule, weight, plan.get(rule)));
            plan.forEach((rule, weight) -> note(differences, rule, model.get(rule), weight));
        }

        Set<String> differing = RuleCatalogue.all().stream()
                .filter(RuleDescription.class::isInstance)
                .map(RuleDescription.class::cast)
                .filter(rule -> !rule.severityIn(Profile.M_2013).equals(rule.severityIn(Profile.P_2019)))
                .map(rule -> rule.id().value())
                .collect(Collectors.toSet());
        assertThat(differences.keySet()).isEqualTo(differing);
        assertThat(differences)
                .containsEntry("RULE-04", "WARNING to ERROR")
                .containsEntry("RULE-18", "null to WARNING")
                .doesNotContainKey("RULE-03");
    }

    @Test
    void aDocumentThatOnlyNeglectsDutiesOfTheModelIsValidInTheModelsOwnProfile() {
        for (RuleCase each : OurCases.all()) {
            if (!each.isValid() && DUTIES.contains(each.rule().value())) {
                DocumentAssertions.assertThatDocument(each.file())
                        .asOf(OurCases.DAY)
                        .isValidIn(Profile.M_2013);
            }
        }
    }

    private static void note(
            Map<String, String> differences,
            String rule,
            @org.jspecify.annotations.Nullable Severity model,
            @org.jspecify.annotations.Nullable Severity plan) {
        if (model != plan) {
            differences.put(rule, model + " to " + plan);
        }
    }

    private static Map<String, Severity> weights(RuleCase each, Profile profile) throws IOException {
        Findings findings = RuleSet.of(profile)
                .asOf(OurCases.DAY)
                .among(each.bundle())
                .read(each.file())
                .findings();
        List<Finding> all = findings.all();
        return all.stream()
                .collect(Collectors.toMap(f -> f.rule().id().value(), Finding::severity, (one, other) -> one));
    }
}
