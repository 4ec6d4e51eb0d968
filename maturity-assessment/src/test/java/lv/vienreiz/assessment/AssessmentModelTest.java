// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.importance.ImportanceLevel;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssessmentModelTest {

    private static final AssessmentModel MODEL = AssessmentModel.serviceMaturity();

    @Test
    void hasTheSixLevelsOfTheSource() {
        assertThat(MODEL.levels())
                .extracting(level -> level.name().inOrFirst(Language.ENGLISH))
                .containsExactly("Non-existent", "Initial", "Repeatable", "Defined", "Managed", "Optimised");
        assertThat(MODEL.levels()).extracting(Level::rank).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(MODEL.levels()).extracting(level -> level.criteria().size()).containsExactly(0, 1, 4, 6, 7, 7);
        assertThat(MODEL.levels()).extracting(level -> level.ceilings().size()).containsExactly(2, 3, 1, 2, 0, 0);
    }

    @Test
    void theShippedResourceIsFlawlessAndInItsOwnWrittenForm() throws IOException {
        byte[] bytes;
        try (InputStream stream = AssessmentModel.class.getResourceAsStream("service-maturity.json")) {
            bytes = Objects.requireNonNull(stream).readAllBytes();
        }

        Reading<AssessmentModel> reading = Documents.read(AssessmentModel.class, bytes);

        assertThat(reading.findings()).isEmpty();
        assertThat(Documents.text(reading.orElseThrow(), WrittenForm.JSON).strip())
                .isEqualTo(new String(bytes, StandardCharsets.UTF_8).strip());
    }

    @ParameterizedTest
    @EnumSource(WrittenForm.class)
    void whatIsWrittenIsReadAgain(WrittenForm form) {
        Reading<?> reading = Documents.read(Documents.bytes(MODEL, form));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.found().map(Object.class::cast)).contains(MODEL);
    }

    @Test
    void speaksBothLanguagesEverywhere() {
        Stream<LocalizedText> texts = MODEL.levels().stream().flatMap(level -> Stream.of(
                        Stream.of(level.name(), level.summary()),
                        level.ceilings().stream().map(Ceiling::statement),
                        level.criteria().stream()
                                .flatMap(c -> Stream.of(c.question(), c.failure(), c.evidence(), c.step())))
                .flatMap(s -> s));

        assertThat(texts)
                .allSatisfy(text -> assertThat(text.in(Language.LATVIAN)).isPresent())
                .allSatisfy(text -> assertThat(text.in(Language.ENGLISH)).isPresent());
    }

    @Test
    void refusesAModelThatIsNoLadderAndSaysWhy() {
        List<Level> levels = new ArrayList<>(MODEL.levels());
        levels.remove(1);
        Level top = levels.remove(4);
        levels.add(new Level(
                top.rank(),
                top.name(),
                top.summary(),
                List.of(),
                List.of(new Ceiling(
                        CriterionId.parse("C1"), top.name(), List.of(CriterionId.parse("nowhere")), "own"))));
        AssessmentModel broken = new AssessmentModel("own", MODEL.name(), "1", "own", levels, Extensions.none());

        assertThatThrownBy(() -> Assessment.of(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("level 1 has rank 2")
                .hasMessageContaining("level 4 has no criteria")
                .hasMessageContaining("ceiling C1 names no criterion by nowhere");
    }

    @Test
    void takesAModelOfAnotherKind() {
        LocalizedText text = LocalizedText.lv("Teksts");
        Criterion only = new Criterion(
                CriterionId.parse("one"), text, text, text, text, Optional.of(Probe.INDICATORS_SET), "own");
        AssessmentModel own = new AssessmentModel(
                "own",
                text,
                "1",
                "own",
                List.of(
                        new Level(0, text, text, List.of(), List.of()),
                        new Level(1, text, text, List.of(only), List.of())),
                Extensions.none());

        ServiceAssessment result = Assessment.of(own)
                .assess(
                        Samples.complete().build(),
                        Samples.evidence().importance(ImportanceLevel.CRITICAL).build());

        assertThat(result.level().rank()).isEqualTo(1);
        assertThat(result.target()).as("targets end at the top of the ladder").contains(1);
        assertThat(result.next()).isEmpty();
    }
}
