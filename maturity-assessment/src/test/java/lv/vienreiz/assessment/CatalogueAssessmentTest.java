// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.AssessmentModels;
import lv.vienreiz.assessment.model.Measure;
import lv.vienreiz.assessment.model.Scope;
import lv.vienreiz.assessment.scoring.GroupScores;
import lv.vienreiz.assessment.scoring.Score;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.CrossBorder;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.digital.Electronisation;
import lv.vienreiz.digital.ElectronisationScale;
import lv.vienreiz.digital.ProactivityLevel;
import lv.vienreiz.document.Documents;
import lv.vienreiz.rule.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each model that comes with the library, on the example catalogue. */
class CatalogueAssessmentTest {

    private static final Path CATALOGUE = Path.of("../examples/catalogue");
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final List<Object> DOCUMENTS = documents();
    private static final List<ServiceDescription> SERVICES = DOCUMENTS.stream()
            .filter(ServiceDescription.class::isInstance)
            .map(ServiceDescription.class::cast)
            .toList();

    private static List<Object> documents() {
        try (Stream<Path> files = Files.walk(CATALOGUE)) {
            return files.filter(file -> file.toString().matches(".*\\.(json|xml)"))
                    .sorted()
                    .map(CatalogueAssessmentTest::read)
                    .map(Object.class::cast)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Object read(Path file) {
        try {
            return Documents.read(Files.readAllBytes(file)).found().orElseThrow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static List<String> names() {
        return AssessmentModels.names();
    }

    private static PortfolioAssessment assess(String model) {
        Assessment assessment =
                Assessment.of(AssessmentModels.find(model).orElseThrow()).among(Bundle.of(DOCUMENTS));
        return assessment.portfolio(
                SERVICES.stream()
                        .map(service -> assessment.assess(service, evidence(service)))
                        .toList(),
                AS_OF);
    }

    /** As if each service had been provided twice this year, without fault. */
    private static Evidence evidence(ServiceDescription service) {
        return Evidence.builder(service.id(), AS_OF)
                .cases(Samples.cases(2, 2, 2, 2))
                .build();
    }

    @ParameterizedTest
    @MethodSource("names")
    void tellsServicesApartAndSaysWhy(String name) {
        PortfolioAssessment portfolio = assess(name);
        AssessmentModel model = portfolio.model();

        assertThat(portfolio.services()).hasSizeGreaterThan(40);
        assertThat(portfolio.services().stream()
                        .map(CatalogueAssessmentTest::standing)
                        .distinct())
                .as("not all services stand alike")
                .hasSizeGreaterThan(1);
        for (ServiceAssessment service : portfolio.services()) {
            assertThat(service.answers()).hasSameSizeAs(model.criteria());
            assertThat(service.answers())
                    .allSatisfy(answer -> assertThat(answer.answer().reason()).isNotNull())
                    .filteredOn(answer -> answer.verdict() == Verdict.MET)
                    .allSatisfy(
                            answer -> assertThat(answer.answer().reference()).isPresent());
            assertThat(service.hasLevel()).isEqualTo(!model.levels().isEmpty());
        }
        assertThat(portfolio.groups().isEmpty())
                .as("groups wherever the model has groupings")
                .isEqualTo(model.groupings().isEmpty());
    }

    private static Object standing(ServiceAssessment service) {
        return service.hasLevel() ? service.level().rank() : service.scores().scores();
    }

    @ParameterizedTest
    @EnumSource(ElectronisationScale.class)
    void electronisationIsThatOfThePublishedScale(ElectronisationScale scale) {
        Assessment assessment = Assessment.of(AssessmentModels.find(
                        scale == ElectronisationScale.CITIZENS ? "electronisation" : "electronisation-developers")
                .orElseThrow());
        for (int bits = 0; bits < 128; bits++) {
            Electronisation facts = new Electronisation(
                    bit(bits, 0), bit(bits, 1), bit(bits, 2), bit(bits, 3), bit(bits, 4), bit(bits, 5), bit(bits, 6));
            ServiceDescription service =
                    Samples.bare().toBuilder().electronisation(facts).build();

            assertThat(assessment
                            .assess(service, Samples.evidence().build())
                            .level()
                            .rank())
                    .as("%s", facts)
                    .isEqualTo(facts.levelOn(scale));
        }
    }

    private static boolean bit(int bits, int which) {
        return (bits >> which & 1) == 1;
    }

    @Test
    void proactivityIsThatOfTheDescriptionUnlessTheActIsMissing() {
        for (ServiceAssessment service : assess("proactivity").services()) {
            Optional<ProactivityLevel> said = service.service().proactivity().map(p -> p.level());
            int expected = said.map(Enum::ordinal).orElse(0);
            boolean named =
                    service.service().proactivity().flatMap(p -> p.legalBasis()).isPresent();

            assertThat(service.level().rank()).isEqualTo(expected == 3 && !named ? 2 : expected);
        }
    }

    @Test
    void knowsSomeServicesByTheirLevels() {
        Map<String, Integer> levels = new LinkedHashMap<>();
        for (String model : List.of("electronisation", "proactivity", "once-only", "service-maturity")) {
            levels.put(model, service(model, "child-care-allowance").level().rank());
        }

        assertThat(levels)
                .isEqualTo(Map.of("electronisation", 4, "proactivity", 1, "once-only", 1, "service-maturity", 2));
    }

    @Test
    void aServiceOutsideTheGatewayIsNotAssessedForIt() {
        ServiceAssessment outside = service("sdg-readiness", "child-care-allowance");
        ServiceAssessment inside = assess("sdg-readiness").services().stream()
                .filter(service -> service.service()
                        .crossBorder()
                        .filter(border -> !border.procedures().isEmpty())
                        .isPresent())
                .findFirst()
                .orElseThrow();

        assertThat(outside.scores().score("readiness").state()).isEqualTo(Score.State.NOT_RELEVANT);
        assertThat(outside.missing()).isEmpty();
        assertThat(inside.scores().score("readiness").value()).isPresent();
        assertThat(inside.missing()).isNotEmpty();
        assertThat(inside.nextStep()).isPresent();
    }

    @Test
    void ofPureInformationTheGatewayAsksInformationOnly() {
        CodedValue area = new CodedValue("A1", "urn:test:areas", "1");
        CodedValue procedure = new CodedValue("R1", "urn:test:procedures", "1");
        ServiceAssessment information = ofGateway(List.of(), List.of(area));
        ServiceAssessment both = ofGateway(List.of(procedure), List.of(area));

        assertThat(states(information)).isEqualTo("SCORED NOT_RELEVANT NOT_RELEVANT SCORED");
        assertThat(information.scores().score("readiness").value())
                .isEqualTo(information.scores().score("information").value());
        assertThat(information.missing())
                .extracting(missing -> missing.criterion().dimension().orElseThrow())
                .containsOnly("information");
        assertThat(states(both)).isEqualTo("SCORED SCORED SCORED SCORED");
    }

    private static String states(ServiceAssessment service) {
        return Stream.of("information", "procedure", "evidence", "readiness")
                .map(measure -> service.scores().score(measure).state().name())
                .collect(Collectors.joining(" "));
    }

    private static ServiceAssessment ofGateway(List<CodedValue> procedures, List<CodedValue> areas) {
        ServiceDescription service = Samples.complete()
                .crossBorder(new CrossBorder(procedures, areas, false, Optional.empty(), Optional.empty()))
                .build();
        return Assessment.of(AssessmentModels.find("sdg-readiness").orElseThrow())
                .assess(service, Samples.evidence().build());
    }

    @Test
    void groupsOfAnOwnerLieBetweenItsServices() {
        PortfolioAssessment portfolio = assess("digital-principles");
        List<GroupScores> owners = portfolio.groups().stream()
                .filter(group -> group.grouping().equals("owner"))
                .toList();

        assertThat(owners).hasSizeGreaterThan(3);
        for (GroupScores owner : owners) {
            List<Score> members = portfolio.services().stream()
                    .filter(service -> owner.key()
                            .get("owner")
                            .equals(service.scores().attributes().all("owner").get(0)))
                    .map(service -> service.scores().score("principles"))
                    .toList();
            assertThat(members).hasSize(owner.members());
            assertThat(owner.score("principles-of-services")
                            .value()
                            .orElseThrow()
                            .toDecimal(0, RoundingMode.HALF_UP))
                    .isBetween(
                            members.stream()
                                    .map(score -> score.decimal(0).orElseThrow())
                                    .min(Comparator.naturalOrder())
                                    .orElseThrow(),
                            members.stream()
                                    .map(score -> score.decimal(0).orElseThrow())
                                    .max(Comparator.naturalOrder())
                                    .orElseThrow());
        }
    }

    @Test
    void evidenceOfOtherDocumentsCounts() {
        Assessment alone = Assessment.of(AssessmentModels.serviceMaturity());
        Assessment among = alone.among(Bundle.of(DOCUMENTS));
        List<ServiceDescription> covered = SERVICES.stream()
                .filter(service -> verdict(among, service) == Verdict.MET)
                .toList();

        assertThat(covered).isNotEmpty();
        assertThat(covered).allMatch(service -> verdict(alone, service) == Verdict.UNCLEAR);
    }

    private static Verdict verdict(Assessment assessment, ServiceDescription service) {
        return Samples.answer(assessment.assess(service, evidence(service)), "M3f")
                .verdict();
    }

    @Test
    void theBenchmarkScoresWhatTheCatalogueProves() {
        ServiceAssessment service = service("egovernment-benchmark", "child-care-allowance");
        AssessmentModel model = service.model();

        assertThat(service.scores().score("online-availability").isFull()).isTrue();
        assertThat(service.scores().score("user-support").state()).isEqualTo(Score.State.NOT_RELEVANT);
        assertThat(model.measures().stream()
                        .filter(measure -> measure.scope() == Scope.SUBJECT)
                        .map(Measure::id))
                .allMatch(id -> service.scores().scores().containsKey(id));
    }

    private static ServiceAssessment service(String model, String id) {
        return assess(model).services().stream()
                .filter(service -> service.service().id().equals(ServiceId.parse(id)))
                .findFirst()
                .orElseThrow();
    }
}
