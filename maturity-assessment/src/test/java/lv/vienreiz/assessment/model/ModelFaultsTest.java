// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.Rule;
import lv.vienreiz.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A model with a fault is refused with its line: each case changes one line of a model that has none. */
class ModelFaultsTest {

    /** Line by line, so that a fault can be put at a line and looked for there. */
    private static final List<String> SOUND = List.of(
            "{ \"$schema\": \"urn:vienreiz:assessment-model:1.0\",",
            "  \"id\": \"own\", \"name\": { \"lv\": \"Savs\" }, \"version\": \"1\",",
            "  \"source\": \"own\", \"certainty\": \"OWN\",",
            "  \"dimensions\": [ { \"id\": \"d\", \"name\": { \"lv\": \"D\" } } ],",
            "  \"scales\": [ { \"id\": \"s\", \"answers\": [",
            "      { \"code\": \"yes\", \"meaning\": \"POINTS\", \"points\": \"2\" },",
            "      { \"code\": \"no\", \"meaning\": \"POINTS\", \"points\": \"0\" } ] } ],",
            "  \"criteria\": [",
            "    { \"id\": \"a\", \"dimension\": \"d\", \"question\": { \"lv\": \"A?\" }, \"scale\": \"s\", \"certainty\": \"OWN\", \"source\": \"own\" },",
            "    { \"id\": \"b\", \"question\": { \"lv\": \"B?\" }, \"probe\": \"CASES_TAKE_PLACE\", \"certainty\": \"OWN\", \"source\": \"own\" } ],",
            "  \"conditions\": [",
            "    { \"id\": \"small\", \"test\": { \"attributeIs\": { \"attribute\": \"size\", \"values\": [\"small\"] } } },",
            "    { \"id\": \"told\", \"test\": { \"answerIs\": { \"criterion\": \"a\", \"answers\": [\"no\"] } } } ],",
            "  \"poolings\": [ { \"when\": \"small\", \"method\": \"BEST_ANSWER\" } ],",
            "  \"measures\": [",
            "    { \"id\": \"m\", \"name\": { \"lv\": \"M\" }, \"scope\": \"SUBJECT\", \"fixed\": [ { \"when\": \"told\", \"score\": \"0\" } ], \"method\": \"WEIGHTED\", \"whole\": \"3\",",
            "      \"terms\": [ { \"of\": \"a\", \"weight\": \"1\" },",
            "        { \"of\": \"b\", \"weight\": \"2\" } ], \"certainty\": \"OWN\", \"source\": \"own\" },",
            "    { \"id\": \"g\", \"name\": { \"lv\": \"G\" }, \"scope\": \"GROUP\", \"method\": \"MEAN\",",
            "      \"terms\": [ { \"of\": \"m\", \"where\": \"small\" } ], \"certainty\": \"OWN\", \"source\": \"own\" } ],",
            "  \"groupings\": [ { \"id\": \"all\", \"name\": { \"lv\": \"Visi\" }, \"measures\": [\"g\"] } ],",
            "  \"levels\": [",
            "    { \"rank\": 0, \"name\": { \"lv\": \"0\" }, \"summary\": { \"lv\": \"0\" } },",
            "    { \"rank\": 1, \"name\": { \"lv\": \"1\" }, \"summary\": { \"lv\": \"1\" }, \"requires\": [\"b\"] } ],",
            "  \"targets\": [ { \"importance\": \"MINOR\", \"rank\": 1 } ],",
            "  \"departures\": [ { \"id\": \"x\", \"statement\": { \"lv\": \"X\" }, \"measures\": [\"m\"], \"without\": [\"told\"] } ] }");

    @Test
    void findsNothingInASoundModel() {
        assertThat(read(SOUND).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            10 | "id": "b" | "id": "a" | MODEL-01
            13 | "id": "told" | "id": "small" | MODEL-01
            16 | "id": "m" | "id": "a" | MODEL-01
            9 | "dimension": "d" | "dimension": "e" | MODEL-02
            9 | "scale": "s" | "scale": "t" | MODEL-02
            13 | "criterion": "a" | "criterion": "c" | MODEL-02
            14 | "when": "small" | "when": "large" | MODEL-02
            16 | "when": "told" | "when": "large" | MODEL-02
            17 | "of": "a" | "of": "c" | MODEL-02
            20 | "where": "small" | "where": "large" | MODEL-02
            21 | "measures": ["g"] | "measures": ["m"] | MODEL-02
            21 | "name": | "of": "none", "name": | MODEL-02
            24 | "requires": ["b"] | "requires": ["c"] | MODEL-02
            24 | "requires": ["b"] | "requires": ["g"] | MODEL-02
            26 | "without": ["told"] | "without": ["untold"] | MODEL-02
            17 | "of": "a" | "of": "m" | MODEL-03
            21 | "name": | "of": "all", "name": | MODEL-03
            13 | { "answerIs": { "criterion": "a", "answers": ["no"] } } | { "noneOf": { "conditions": ["told"] } } | MODEL-03
            16 | "whole": "3" | "whole": "4" | MODEL-04
            18 | "weight": "2" | "weight": "2.5" | MODEL-04
            18 | , "weight": "2" | | MODEL-04
            20 | "of": "m" | "of": "m", "weight": "1" | MODEL-04
            6 | "points": "2" | "points": "0" | MODEL-05
            7 | "POINTS", "points": "0" | "POINTS" | MODEL-05
            17 | "of": "a" | "of": "g" | MODEL-06
            20 | "of": "m", "where": "small" | "of": "a" | MODEL-06
            17 | "of": "a" | "of": "a", "where": "small" | MODEL-06
            24 | "rank": 1 | "rank": 2 | MODEL-07
            23 | "summary": | "requires": ["b"], "summary": | MODEL-07
            24 | , "requires": ["b"] | | MODEL-07
            13 | "answers": ["no"] | "answers": ["perhaps"] | MODEL-08
            14 | "when": "small" | "when": "told" | MODEL-08
            20 | "where": "small" | "where": "told" | MODEL-08
            25 | "rank": 1 | "rank": 2 | MODEL-09
            16 | "score": "0" | "score": "101" | MODEL-09
            """)
    void refusesAFaultAtItsLine(int line, String sound, String faulty, String rule) {
        Reading<AssessmentModel> reading = read(changed(line, sound, faulty == null ? "" : faulty));

        assertThat(reading.found()).isEmpty();
        assertThat(reading.findings().stream()
                        .filter(found -> found.rule().id().value().equals(rule)))
                .as("%s", reading.findings())
                .isNotEmpty()
                .anySatisfy(found -> {
                    assertThat(found.location().position()).isPresent();
                    assertThat(found.location().position().orElseThrow().line()).isBetween(line - 2, line);
                    assertThat(found.location().position().orElseThrow().column())
                            .isPositive();
                });
    }

    @Test
    void refusesAMeanOfNothing() {
        List<String> lines = changed(20, "\"terms\": [ { \"of\": \"m\", \"where\": \"small\" } ], ", "");

        assertThat(read(lines).findings().stream()
                        .map(found -> found.rule().id().value()))
                .containsExactly("MODEL-05");
    }

    @Test
    void refusesALevelThatItsOwnRequirementsHoldDown() {
        List<String> lines = changed(13, "\"answers\": [\"no\"]", "\"answers\": [\"yes\"]");
        lines.set(23, lines.get(23).replace("[\"b\"]", "[\"a\", \"m\"]"));

        Findings findings = read(lines).findings();

        assertThat(findings.stream().map(Finding::variant)).containsExactly("unreachable");
        assertThat(findings.all().get(0).location().position().orElseThrow().line())
                .isEqualTo(24);
    }

    @Test
    void refusesEvidenceThatNoProbeLooksFor() {
        Findings findings =
                read(changed(10, "CASES_TAKE_PLACE", "CASES_ARE_FUN")).findings();

        assertThat(findings.hasErrors()).isTrue();
        assertThat(findings.all().get(0).location().position().orElseThrow().line())
                .isEqualTo(10);
        assertThat(findings.all().get(0).found(Language.ENGLISH)).contains("CASES_ARE_FUN");
    }

    @Test
    void saysTheWayAroundACircle() {
        Findings findings = read(changed(17, "\"of\": \"a\"", "\"of\": \"m\"")).findings();

        assertThat(findings.stream().map(found -> found.text(Language.ENGLISH)))
                .anyMatch(text -> text.contains("m → m"));
    }

    @Test
    void eachRuleSpeaksBothLanguagesInFull() {
        for (ModelRule rule : ModelRule.values()) {
            for (Language language : List.of(Language.LATVIAN, Language.ENGLISH)) {
                assertThat(rule.text(Rule.Aspect.TITLE, "", language))
                        .as("%s", rule)
                        .isNotEmpty();
            }
        }
    }

    private static List<String> changed(int line, String sound, String faulty) {
        List<String> lines = new ArrayList<>(SOUND);
        String before = lines.get(line - 1);
        assertThat(before).contains(sound);
        lines.set(line - 1, before.replace(sound, faulty));
        return lines;
    }

    private static Reading<AssessmentModel> read(List<String> lines) {
        return AssessmentModel.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
}
