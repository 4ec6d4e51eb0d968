// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.conformance.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.AssessmentModels;
import lv.vienreiz.assessment.scoring.GroupScores;
import lv.vienreiz.assessment.scoring.Score;
import lv.vienreiz.assessment.scoring.Scoring;
import lv.vienreiz.assessment.scoring.Subject;
import org.junit.jupiter.api.Test;

/** The same document and the same engine take other answers: an invented year reckoned by hand, and official answers changed. */
class AnotherYearTest {

    private static final AssessmentModel MODEL = AssessmentModels.eGovernmentBenchmark();
    private static final Scoring SCORING = Scoring.of(MODEL);

    @Test
    void scoresAnInventedYearAsReckonedByHand() {
        Map<String, String> scores = scores(
                Edition.read(Path.of("src/test/resources/benchmark-synthetic"), "synthetic", MODEL)
                        .subjects(),
                "life-event {country=XA, lifeEvent=Moving, year=2031}");

        assertThat(scores)
                // 0.8 × mean of 100 (the best answers of both sites) and 100 (automatic) + 0.2 × mean of 100 and 25
                .containsEntry("1.1", "185/2")
                // mean of 100, 50 and the automatic 100
                .containsEntry("1.2", "250/3")
                // B1 and chat, of seven
                .containsEntry("1.3", "200/7")
                // 2/3 × 92.5 + 2/9 × 28.57 + 1/9 × 83.33
                .containsEntry("1", "14605/189")
                // three of six relevant questions, and the automatic 100
                .containsEntry("2.1", "75")
                // 2/3, yes, no, no and 4/5
                .containsEntry("2.2", "148/3")
                .containsEntry("2.3", "50")
                // 66.67 rounded to 67, and the automatic 100
                .containsEntry("3.1", "167/2")
                // only the automatic service: the other needs no document
                .containsEntry("3.2", "100")
                .containsEntry("3.3", "100")
                // the question about local government is not relevant
                .containsEntry("3.4", "100")
                // mean of 50 and 100, all services being transactional
                .containsEntry("4.1", "75")
                .containsEntry("4.2", "100/3")
                // the second site needs neither identification nor a document
                .containsEntry("4.3", "0")
                .containsEntry("4.4", "100")
                // half of 75, a quarter of 33.33, a quarter of 50
                .containsEntry("4", "175/3");
    }

    @Test
    void changedAnswersChangeOnlyWhatRestsOnThem() {
        List<Subject> official = Edition.read(
                        Path.of(System.getProperty("conformance.material"), "egov-benchmark-2023"),
                        "egovbench_2023",
                        MODEL)
                .subjects();
        List<Subject> changed = official.stream()
                .map(subject -> subject.id().startsWith("National / LV /") ? allOnline(subject) : subject)
                .toList();

        Map<String, String> before = scores(official, "biennial {country=LV}");
        Map<String, String> after = scores(changed, "biennial {country=LV}");

        assertThat(before.get("1.1")).isNotEqualTo("100");
        assertThat(after).containsEntry("1.1", "100");
        assertThat(after.keySet().stream().filter(measure -> !after.get(measure).equals(before.get(measure))))
                .containsExactlyInAnyOrder("0", "1", "1.1", "1.1-level");
        assertThat(scores(changed, "biennial {country=EE}")).isEqualTo(scores(official, "biennial {country=EE}"));
        assertThat(scores(changed, "eu27-biennial {}").get("1.1"))
                .isNotEqualTo(scores(official, "eu27-biennial {}").get("1.1"));
    }

    private static Subject allOnline(Subject subject) {
        return new Subject(
                subject.id(),
                subject.attributes(),
                subject.observations().stream().map(AnotherYearTest::online).toList());
    }

    private static Map<String, String> online(Map<String, String> answers) {
        Map<String, String> online = new HashMap<>(answers);
        online.replaceAll((criterion, answer) -> criterion.matches("A[123]") ? "Yes" : answer);
        return online;
    }

    private static Map<String, String> scores(List<Subject> subjects, String place) {
        GroupScores found = SCORING.groups(subjects.stream().map(SCORING::score).toList()).stream()
                .filter(group -> Published.place(group).equals(place))
                .findFirst()
                .orElseThrow();
        return found.scores().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> shown(entry.getValue())));
    }

    private static String shown(Score score) {
        return score.value().map(Object::toString).orElse(score.state().name());
    }
}
