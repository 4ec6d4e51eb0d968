// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AssessmentModelsTest {

    static List<String> names() {
        return AssessmentModels.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isFlawlessAndInItsOwnWrittenForm(String name) throws IOException {
        byte[] bytes = resource(name);
        Reading<AssessmentModel> reading = AssessmentModel.read(bytes);

        assertThat(reading.findings()).isEmpty();
        String own = Documents.text(reading.orElseThrow(), WrittenForm.JSON).strip() + "\n";
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(Path.of("src/main/resources/lv/vienreiz/assessment/model", name + ".json"), own);
        }
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(own);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = AssessmentModel.class.getResourceAsStream(name + ".json")) {
            return Objects.requireNonNull(stream).readAllBytes();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void bearsTheNameByWhichItIsFound(String name) {
        assertThat(AssessmentModels.find(name)).map(AssessmentModel::id).contains(name);
    }

    @Test
    void knowsNoOtherModel() {
        assertThat(AssessmentModels.find("../secret")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadAgainFromBothForms(String name) {
        AssessmentModel model = model(name);
        for (WrittenForm form : WrittenForm.values()) {
            Reading<?> reading = Documents.read(Documents.bytes(model, form));

            assertThat(reading.findings()).isEmpty();
            assertThat(reading.found().map(Object.class::cast)).contains(model);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void speaksBothLanguagesEverywhere(String name) {
        AssessmentModel model = model(name);
        Stream<LocalizedText> ladder = model.levels().stream()
                .flatMap(level -> Stream.concat(
                        Stream.of(level.name(), level.summary()),
                        level.ceilings().stream().map(Ceiling::statement)));
        Stream<LocalizedText> criteria = model.criteria().stream()
                .flatMap(c -> Stream.concat(
                        Stream.of(c.question()),
                        Stream.of(c.failure(), c.evidence(), c.step()).flatMap(Optional::stream)));
        Stream<LocalizedText> rest = Stream.of(
                        Stream.of(model.name()),
                        model.note().stream(),
                        model.dimensions().stream().map(Dimension::name),
                        model.conditions().stream().flatMap(c -> c.statement().stream()),
                        model.measures().stream().map(Measure::name),
                        model.groupings().stream().map(Grouping::name),
                        model.departures().stream().map(Departure::statement))
                .flatMap(texts -> texts);

        assertThat(Stream.of(ladder, criteria, rest).flatMap(texts -> texts))
                .allSatisfy(text -> assertThat(text.in(Language.LATVIAN)).isPresent())
                .allSatisfy(text -> assertThat(text.in(Language.ENGLISH)).isPresent());
    }

    @Test
    void serviceMaturityHasTheSixLevelsOfTheSource() {
        AssessmentModel model = AssessmentModels.serviceMaturity();

        assertThat(model.levels())
                .extracting(level -> level.name().inOrFirst(Language.ENGLISH))
                .containsExactly("Non-existent", "Initial", "Repeatable", "Defined", "Managed", "Optimised");
        assertThat(model.levels()).extracting(Level::rank).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(model.levels()).extracting(level -> level.requires().size()).containsExactly(0, 1, 4, 6, 7, 7);
        assertThat(model.levels()).extracting(level -> level.ceilings().size()).containsExactly(2, 3, 1, 2, 0, 0);
    }

    private static AssessmentModel model(String name) {
        return AssessmentModels.find(name).orElseThrow();
    }
}
