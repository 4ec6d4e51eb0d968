// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Severity;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.rule.Force;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.rule.ProfileDifference;
import lv.vienreiz.rule.ProfileDifferences;
import lv.vienreiz.rule.RuleSet;
import lv.vienreiz.text.Language;
import org.junit.jupiter.api.Test;

class ProfileReferenceTest {

    private static final Path PAGE = OurCases.ROOT.resolve("docs/reference/profiles.md");

    private static final Set<Force> THE_SAME = EnumSet.of(Force.DEFINITION, Force.RECOMMENDATION, Force.HINT);

    private static final String INTRODUCTION = """
            # Profiles

            The same documents checked by `M-2013`, the recommended model, and by `P-2019`, the plan: the whole
            [sample catalogue](../../examples/catalogue/README.md) and every case of a rule. Behind the weight of a rule stands how
            many findings it gave. This page is made from the rules and these documents; do not edit it.

            """;

    @Test
    void thePageIsTheOneThatSamplesAndCasesGive() throws IOException {
        ProfileDifferences differences = samples().and(cases());
        String page =
                INTRODUCTION + differences.markdown(Language.ENGLISH) + "\n" + differences.markdown(Language.LATVIAN);
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).as("refresh it by -Dgolden=update").content().isEqualTo(page);
    }

    @Test
    void theProfilesDifferInARuleExactlyWhereItsForceSaysSo() {
        for (ProfileDifference each : samples().and(cases()).all()) {
            Force force = each.rule().force().orElseThrow();
            assertThat(each.differs()).as(each.rule().toString()).isEqualTo(!THE_SAME.contains(force));
            assertThat(each.count(Profile.P_2019)).as(each.rule().toString()).isPositive();
            if (force == Force.DUTY) {
                assertThat(each.count(Profile.M_2013, Severity.ERROR)).isZero();
                assertThat(each.count(Profile.M_2013)).isEqualTo(each.count(Profile.P_2019));
            } else if (!THE_SAME.contains(force)) {
                assertThat(each.count(Profile.M_2013)).isZero();
            }
        }
    }

    @Test
    void overTheSamplesAloneOnlyThePlanSpeaksOfLinks() {
        List<String> more = samples().all().stream()
                .filter(each -> each.count(Profile.M_2013) != each.count(Profile.P_2019))
                .map(each -> each.rule().id().value())
                .toList();

        assertThat(more).containsExactly("RULE-102");
    }

    @Test
    void differencesCanBeReadOnATerminalInBothLanguages() {
        ProfileDifferences differences = samples();

        assertThat(differences.documents()).isEqualTo(Sample.all().size());
        assertThat(differences.text(Language.ENGLISH))
                .contains("  M-2013: not a rule there; P-2019: information × 2; worth a look by the Plan alone\n");
        assertThat(differences.text(Language.LATVIAN))
                .contains("  M-2013: nav šī noteikuma; P-2019: informācija × 2; ");
    }

    @Test
    void withoutDocumentsTheWeightsAloneAreCompared() {
        ProfileDifferences none = ProfileDifferences.over(List.of(), RuleSet::of);

        assertThat(none.documents()).isZero();
        assertThat(none.differing()).hasSameSizeAs(samples().differing());
        assertThat(none.count(Profile.P_2019, Severity.ERROR)).isZero();
    }

    private static ProfileDifferences samples() {
        return over(Sample.all().stream().map(Sample::document).toList(), Sample.bundle());
    }

    private static ProfileDifferences cases() {
        return OurCases.all().stream()
                .map(ProfileReferenceTest::over)
                .reduce(ProfileDifferences::and)
                .orElseThrow();
    }

    private static ProfileDifferences over(RuleCase each) {
        try {
            Object document = Documents.read(Files.readAllBytes(each.file())).orElseThrow();
            return over(List.of(document), each.bundle());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ProfileDifferences over(List<Object> documents, Bundle among) {
        return ProfileDifferences.over(
                documents, profile -> RuleSet.of(profile).asOf(OurCases.DAY).among(among));
    }
}
