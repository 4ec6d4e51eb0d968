// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import lv.vienreiz.assessment.AssessedService;
import lv.vienreiz.assessment.Assessment;
import lv.vienreiz.assessment.CaseEvidence;
import lv.vienreiz.assessment.Declaration;
import lv.vienreiz.assessment.Evidence;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.assessment.Progress;
import lv.vienreiz.assessment.ServiceAssessment;
import lv.vienreiz.assessment.Targets;
import lv.vienreiz.assessment.improvement.Comparison;
import lv.vienreiz.assessment.improvement.DatedServices;
import lv.vienreiz.assessment.improvement.Development;
import lv.vienreiz.assessment.improvement.ImprovementPlan;
import lv.vienreiz.assessment.improvement.Snapshot;
import lv.vienreiz.assessment.improvement.Standing;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.AssessmentModels;
import lv.vienreiz.assessment.model.CriterionId;
import lv.vienreiz.assessment.report.AssessmentReport;
import lv.vienreiz.assessment.report.ReportDetail;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.importance.ImportanceLevel;
import lv.vienreiz.pages.ReportPage;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessServicesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 15);
    private static final ServiceDescription PERMIT = ServiceDescription.builder(
                    ServiceId.parse("tree-felling-permit"),
                    LocalizedText.lv("Koku ciršanas atļauja").en("Tree-felling permit"))
            .build();
    private static final CaseEvidence CASES = new CaseEvidence(LocalDate.of(2026, 1, 1), DAY, 120, 120, 118, 118);

    @TempDir
    Path folder;

    private static Evidence evidence() {
        // tag::evidence
        Evidence evidence = Evidence.builder(PERMIT.id(), LocalDate.of(2026, 11, 15))
                .importance(ImportanceLevel.MEDIUM)
                .cases(CASES) // numbers only, nobody's data
                .addDeclaration(Declaration.met(
                        CriterionId.parse("M3a"),
                        LocalizedText.lv("Process apstiprināts").en("The process is approved"),
                        "Rīkojums Nr. 12"))
                .build();
        // end::evidence
        return evidence;
    }

    @Test
    void assessesAndPlans() {
        Evidence evidence = evidence();
        // tag::assess
        Assessment maturity = Assessment.of(AssessmentModels.serviceMaturity())
                .targets(Targets.ofTheModel().with(ImportanceLevel.MEDIUM, 2));
        ServiceAssessment result = maturity.assess(PERMIT, evidence);
        result.level(); // where it stands
        result.missing(); // what is open for the next level, each with its reason

        ImprovementPlan plan = ImprovementPlan.of(maturity, new AssessedService(PERMIT, evidence));
        plan.steps(); // each computed by the same engine, up to the target
        // end::assess

        assertThat(result.level().rank()).isEqualTo(1);
        assertThat(plan.isSufficient()).isTrue();
        assertThat(plan.end().level().rank()).isEqualTo(2);
    }

    @Test
    void refusesAModelWithAFault() throws IOException {
        Path file = folder.resolve("model.json");
        String sound = Documents.text(AssessmentModels.serviceMaturity(), WrittenForm.JSON);
        Files.writeString(file, sound.replaceFirst("\"rank\": ?5", "\"rank\": 7"), StandardCharsets.UTF_8);
        // tag::model
        Reading<AssessmentModel> reading = AssessmentModel.read(Files.readAllBytes(file));
        reading.findings().printTo(System.err, Language.LATVIAN); // each fault with its line
        // end::model

        assertThat(reading.findings().hasErrors()).isTrue();
    }

    @Test
    void comparesAndReports() throws IOException {
        Assessment maturity = Assessment.of(AssessmentModels.serviceMaturity());
        PortfolioAssessment now = maturity.assessAll(
                        List.of(new AssessedService(PERMIT, evidence())), DAY, Progress.SILENT)
                .orElseThrow();
        Path published = folder.resolve("sector.json");
        Documents.write(AssessmentReport.of(now, ReportDetail.SUMMARY), published);
        Path lastYear = folder.resolve("2025.json");
        PortfolioAssessment before = maturity.assessAll(
                        List.of(new AssessedService(
                                PERMIT,
                                Evidence.builder(PERMIT.id(), DAY.minusYears(1)).build())),
                        DAY.minusYears(1),
                        Progress.SILENT)
                .orElseThrow();
        Documents.write(AssessmentReport.of(before, ReportDetail.DIAGNOSTIC), lastYear);
        Path page = folder.resolve("report.html");
        // tag::compare
        Standing sector = Documents.read(AssessmentReport.class, published)
                .orElseThrow()
                .snapshot()
                .standing();
        Comparison comparison = Comparison.of(now, Optional.of(sector), Optional.empty());

        Snapshot earlier =
                Documents.read(AssessmentReport.class, lastYear).orElseThrow().snapshot();
        Development development = new Development(List.of(earlier, Snapshot.of(now)));

        ReportPage.of(now, Language.LATVIAN, Language.ENGLISH)
                .with(comparison)
                .with(development)
                .writeTo(page);
        // end::compare

        assertThat(Files.readString(page)).contains("Salīdzinājums ar nozari un valsti", "Attīstība");
        assertThat(development.whole().count(1)).isOne();
    }

    @Test
    void assessesSeveralYearsAndCanBeStopped() {
        Assessment maturity = Assessment.of(AssessmentModels.serviceMaturity());
        AtomicBoolean stopped = new AtomicBoolean();
        Iterable<DatedServices> years =
                List.of(new DatedServices(DAY, List.of(new AssessedService(PERMIT, evidence())), Bundle.of(List.of())));
        // tag::years
        Optional<Development> development =
                Development.over(years, maturity, year -> (done, all) -> !stopped.get()); // nothing, once it is stopped
        // end::years

        assertThat(development.orElseThrow().snapshots()).hasSize(1);
        stopped.set(true);
        assertThat(Development.over(years, maturity, year -> (done, all) -> !stopped.get()))
                .isEmpty();
    }
}
