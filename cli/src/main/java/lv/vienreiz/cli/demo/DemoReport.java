// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.vienreiz.assessment.Assessment;
import lv.vienreiz.assessment.CaseEvidence;
import lv.vienreiz.assessment.CriterionResult;
import lv.vienreiz.assessment.Evidence;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.assessment.ServiceAssessment;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.AssessmentModels;
import lv.vienreiz.casework.ServiceCase;
import lv.vienreiz.casework.StatusEntry;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.importance.ImportanceLevel;
import lv.vienreiz.onceonly.OnceOnlyPlan;
import lv.vienreiz.pages.CardPage;
import lv.vienreiz.pages.ReportPage;
import lv.vienreiz.pages.ReportSection;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;

/** Assesses both services by what now exists, and leaves the report and the cards. */
final class DemoReport {

    /** How important each service is to its owner is our own invention. */
    private static final Map<String, ImportanceLevel> IMPORTANCE =
            Map.of("burial-allowance", ImportanceLevel.IMPORTANT, "tree-felling-permit", ImportanceLevel.MEDIUM);

    private final Path folder;
    private final Narrator narrator;
    private final LocalDate today;

    DemoReport(Path folder, Narrator narrator, LocalDate today) {
        this.folder = folder;
        this.narrator = narrator;
        this.today = today;
    }

    Path write(List<ServiceDescription> services, List<ServiceCase> cases) {
        narrator.step("assess");
        AssessmentModel model = AssessmentModels.serviceMaturity();
        List<ServiceAssessment> assessed = new ArrayList<>();
        for (ServiceDescription service : services) {
            ServiceAssessment assessment = Assessment.of(model).assess(service, evidence(service, cases));
            tell(assessment, service);
            assessed.add(assessment);
        }
        ReportPage page = ReportPage.of(new PortfolioAssessment(model, today, assessed), narrator.language(), other())
                .with(story());
        for (ServiceCase lived : cases) {
            page = page.with(history(lived));
        }
        Path report = folder.resolve("report.html");
        page.writeTo(report);
        List<String> cards = new ArrayList<>();
        for (ServiceDescription service : services) {
            Path card = folder.resolve(service.id() + ".html");
            CardPage.of(service, narrator.language(), other())
                    .with(OnceOnlyPlan.of(service, Places.REGISTERS, today))
                    .writeTo(card);
            cards.add(card.toString());
        }
        narrator.step("report", report.toString());
        narrator.tell("report.cards", cards.get(0), cards.get(1));
        return report;
    }

    /** Every case of the demonstration is closed, moved by legal moves only, on the day it began. */
    private Evidence evidence(ServiceDescription service, List<ServiceCase> cases) {
        long mine = cases.stream().filter(c -> c.service().equals(service.id())).count();
        return Evidence.builder(service.id(), today)
                .importance(IMPORTANCE.getOrDefault(service.id().value(), ImportanceLevel.MINOR))
                .cases(new CaseEvidence(today, today, mine, mine, mine, mine))
                .build();
    }

    private void tell(ServiceAssessment assessment, ServiceDescription service) {
        Language language = narrator.language();
        String name = service.name().inOrFirst(language);
        String level =
                assessment.level().rank() + " (" + assessment.level().name().inOrFirst(language) + ")";
        String target = assessment.target().map(String::valueOf).orElse("-");
        List<CriterionResult> missing = assessment.missing();
        if (missing.isEmpty()) {
            narrator.tell("assessed.top", name, level, target);
        } else {
            narrator.tell("assessed", name, level, target);
            missing.forEach(result -> narrator.quote("  - "
                    + result.criterion()
                            .step()
                            .orElse(result.criterion().question())
                            .inOrFirst(language)));
        }
    }

    private ReportSection story() {
        ReportSection section = ReportSection.steps(both("section.story"));
        for (Narrator.Event event : narrator.events()) {
            section = section.row(both(event));
        }
        return section;
    }

    private static ReportSection history(ServiceCase lived) {
        ReportSection section = ReportSection.table(
                both("section.history", lived.id().value()),
                both("section.move"),
                both("section.state"),
                both("section.actor"),
                both("section.at"));
        for (StatusEntry entry : lived.history()) {
            section = section.row(
                    ReportSection.same(Integer.toString(entry.sequence())),
                    both("word." + entry.state().name()),
                    both("word." + entry.actor().name()),
                    ReportSection.same(entry.at().toLocalTime().withNano(0).toString()));
        }
        return section;
    }

    private static LocalizedText both(String key, String... facts) {
        return both(new Narrator.Event(key, List.of(facts)));
    }

    private static LocalizedText both(Narrator.Event event) {
        return LocalizedText.lv(event.text(Language.LATVIAN)).en(event.text(Language.ENGLISH));
    }

    private Language other() {
        return narrator.language().equals(Language.LATVIAN) ? Language.ENGLISH : Language.LATVIAN;
    }
}
