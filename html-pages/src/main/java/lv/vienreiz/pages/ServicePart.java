// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vienreiz.assessment.AssessmentRule;
import lv.vienreiz.assessment.CriterionResult;
import lv.vienreiz.assessment.LevelResult;
import lv.vienreiz.assessment.ServiceAssessment;
import lv.vienreiz.assessment.report.ReportDetail;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.document.Finding;

/** One service of a report: where it stands, contradictions, and each level with its criteria. */
final class ServicePart {

    private final ServiceAssessment assessment;
    private final LocalDate asOf;
    private final ReportDetail detail;
    private final Markup page;
    private final Words words;

    /** Begins a service of a report of a date, which is not repeated. */
    ServicePart(ServiceAssessment assessment, LocalDate asOf, ReportDetail detail, Markup page, Words words) {
        this.assessment = assessment;
        this.asOf = asOf;
        this.detail = detail;
        this.page = page;
        this.words = words;
    }

    void write() {
        ServiceDescription service = assessment.service();
        String id = ReportPage.id(words, "service-" + service.id());
        page.open("article", "class", "service", "aria-labelledby", id).leaf("h3", service.name(), "id", id);
        about(service);
        boolean everything = detail == ReportDetail.DIAGNOSTIC;
        if (assessment.hasLevel()) {
            LevelBar.write(assessment, page, words);
        } else {
            Scores.table(assessment, page, words);
        }
        if (everything) {
            contradictions();
        }
        if (!assessment.hasLevel()) {
            scoreCriteria(everything);
        } else if (everything) {
            levels();
        } else {
            assessment.next().ifPresent(level -> new LevelPart(level, standing(level), page, words).writeOpen());
        }
        page.close();
    }

    private void levels() {
        assessment.levels().stream()
                .filter(level ->
                        level.level().rank() >= Math.min(1, assessment.level().rank()))
                .forEach(level -> new LevelPart(level, standing(level), page, words).write());
    }

    private void scoreCriteria(boolean everything) {
        List<CriterionResult> open = assessment.missing();
        CriteriaTable criteria = new CriteriaTable(page, words);
        criteria.fold(words.of("criteria.open"), open, true);
        if (everything) {
            criteria.fold(
                    words.of("criteria.other"),
                    assessment.answers().stream()
                            .filter(answer -> !open.contains(answer))
                            .toList(),
                    false);
        }
    }

    private void about(ServiceDescription service) {
        page.open("p", "class", "about");
        service.owner().ifPresent(owner -> page.text(owner.organisation().name()));
        String facts = Stream.of(
                        service.kind().map(words::of),
                        assessment.importance().map(importance -> words.of("importance", "word", words.of(importance))),
                        Optional.of(assessment.asOf())
                                .filter(date -> !date.equals(asOf))
                                .map(date -> words.of("asOf") + " " + words.date(date)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        page.text((service.owner().isPresent() && !facts.isEmpty() ? " · " : "") + facts);
        page.close();
        if (assessment.isEconomic()) {
            page.leaf("p", words.of("economic"), "class", "note");
        }
        if (assessment.hasLevel() && assessment.target().isEmpty()) {
            page.leaf("p", words.of("untargeted"), "class", "note");
        }
    }

    private void contradictions() {
        List<Finding> shown = assessment.findings().all().stream()
                .filter(finding -> !isShownAnyway(finding))
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        page.open("div", "class", "contradictions")
                .leaf("h4", words.of("contradictions"))
                .open("ul");
        for (Finding finding : shown) {
            page.open("li")
                    .text(finding.text(words.language()) + " ")
                    .leaf("span", finding.rule().id().value(), "class", "quiet")
                    .close();
        }
        page.close().close();
    }

    /** The gap and the unclear criteria are what the rest of the page is about. */
    private static boolean isShownAnyway(Finding finding) {
        return finding.rule() == AssessmentRule.GAP
                || (finding.rule() == AssessmentRule.EVIDENCE
                        && finding.variant().isEmpty());
    }

    private LevelPart.Standing standing(LevelResult level) {
        int height = level.level().compareTo(assessment.level());
        if (height <= 0) {
            return height == 0 ? LevelPart.Standing.CURRENT : LevelPart.Standing.REACHED;
        }
        return assessment.next().filter(level::equals).isPresent() ? LevelPart.Standing.NEXT : LevelPart.Standing.ABOVE;
    }
}
