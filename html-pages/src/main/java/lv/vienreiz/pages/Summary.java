// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import java.util.List;
import lv.vienreiz.assessment.CriterionResult;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.assessment.ServiceAssessment;
import lv.vienreiz.assessment.Verdict;

/** The first screen of a report. */
final class Summary {

    /** How many services below target are shown whole; the others have one line each, folded. */
    private static final int WHOLE = 24;

    private final PortfolioAssessment portfolio;
    private final boolean hasLevels;
    private final List<ServiceAssessment> behind;
    private final boolean linked;
    private final Markup page;
    private final Words words;

    /** Begins the first screen of a report; services are linked where the report shows them below. */
    Summary(PortfolioAssessment portfolio, boolean linked, Markup page, Words words) {
        this.portfolio = portfolio;
        this.hasLevels = !portfolio.model().levels().isEmpty();
        this.behind = portfolio.belowTarget();
        this.linked = linked;
        this.page = page;
        this.words = words;
    }

    void write() {
        page.open("div", "class", "lead");
        page.leaf("h1", words.of(hasLevels ? "report.title" : "report.title.scores"));
        if (!hasLevels) {
            page.leaf("p", portfolio.model().name(), "class", "summary");
        }
        page.open("p", "class", "asOf").text(words.of("asOf") + " ");
        page.leaf(
                "time",
                words.date(portfolio.asOf()),
                "datetime",
                portfolio.asOf().toString());
        page.close();
        figures();
        page.close();
        if (behind.size() > WHOLE) {
            new CommonSteps(behind, page, words).writeBelow();
        }
        below();
        if (hasLevels) {
            new CommonSteps(portfolio.withoutTarget(), page, words).writeUntargeted();
        }
    }

    private void figures() {
        page.open("dl", "class", "figures");
        figure("figure.services", portfolio.services().size(), "");
        figure(hasLevels ? "figure.below" : "figure.below.scores", behind.size(), behind.isEmpty() ? "" : "attention");
        if (hasLevels && !portfolio.withoutTarget().isEmpty()) {
            figure("figure.untargeted", portfolio.withoutTarget().size(), "");
        }
        page.close();
    }

    private void figure(String label, int number, String style) {
        page.open("div", "class", ("figure " + style).strip())
                .leaf("dt", words.of(label))
                .leaf("dd", String.valueOf(number))
                .close();
    }

    private void below() {
        String id = ReportPage.id(words, "below");
        page.open("section", "class", "plan", "aria-labelledby", id)
                .leaf("h2", words.of(hasLevels ? "below" : "below.scores"), "id", id);
        if (behind.isEmpty()) {
            page.leaf("p", words.of(hasLevels ? "below.none" : "below.scores.none"));
        } else {
            page.open("ol");
            behind.stream().limit(WHOLE).forEach(this::item);
            page.close();
            others();
        }
        page.close();
    }

    private void others() {
        if (behind.size() <= WHOLE) {
            return;
        }
        page.open("details", "class", "rung")
                .open("summary")
                .leaf("strong", words.of("below.others", "services", behind.size() - WHOLE))
                .close()
                .open("ul");
        behind.stream().skip(WHOLE).forEach(this::line);
        page.close().close();
    }

    private void line(ServiceAssessment service) {
        page.open("li");
        name(service);
        if (hasLevels) {
            String level = " " + words.of("level", "rank", service.level().rank());
            String target = service.target()
                    .map(rank -> " · " + words.of("target", "rank", rank))
                    .orElse("");
            page.leaf("span", level + target, "class", "quiet");
        }
        page.close();
    }

    private void name(ServiceAssessment service) {
        if (linked) {
            String id = ReportPage.id(words, "service-" + service.service().id());
            page.open("a", "href", "#" + id).text(service.service().name()).close();
        } else {
            page.text(service.service().name());
        }
    }

    private void item(ServiceAssessment service) {
        page.open("li").open("h3");
        name(service);
        page.close();
        if (hasLevels) {
            LevelBar.write(service, page, words);
        } else {
            Scores.line(service, page, words);
        }
        page.open("dl", "class", "why");
        service.nextStep().ifPresent(step -> {
            page.leaf("dt", words.of("why"));
            page.open("dd");
            why(step);
            more(service);
            page.close();
            step.criterion().step().ifPresent(next -> page.leaf("dt", words.of("nextStep"))
                    .leaf("dd", next));
        });
        page.close().close();
    }

    private void why(CriterionResult step) {
        if (step.verdict() == Verdict.NOT_MET) {
            page.text(step.criterion().whatFails());
        } else {
            page.text(words.of("unproven") + " ").text(step.criterion().question());
        }
    }

    private void more(ServiceAssessment service) {
        int more = service.missing().size() - 1;
        if (more > 0) {
            page.text(" ").leaf("span", words.of("andMore", "more", more), "class", "quiet");
        }
    }
}
