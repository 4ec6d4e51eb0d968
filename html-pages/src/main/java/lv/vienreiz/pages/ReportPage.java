// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.assessment.ServiceAssessment;
import lv.vienreiz.assessment.improvement.Comparison;
import lv.vienreiz.assessment.improvement.Development;
import lv.vienreiz.assessment.report.ReportDetail;
import lv.vienreiz.text.Language;

/**
 * An assessment report as one page that needs nothing else: no script, no request, no other file. Its first screen answers how
 * many services there are, which stand below their target, why, what to do next, and how old the data are. The same input
 * gives the same bytes. Immutable and safe for several threads.
 *
 * <pre>{@code
 * ReportPage.of(portfolio, Language.LATVIAN, Language.ENGLISH).with(story).writeTo(Path.of("report.html"));
 * }</pre>
 */
public final class ReportPage {

    /** What the page holds besides the assessment itself. */
    private record Contents(
            ReportDetail detail,
            List<ReportFigure> figures,
            List<ReportSection> sections,
            Optional<Comparison> comparison,
            Optional<Development> development) {}

    private final PortfolioAssessment portfolio;
    private final Frame frame;
    private final Contents held;

    private ReportPage(PortfolioAssessment portfolio, Frame frame, Contents held) {
        this.portfolio = portfolio;
        this.frame = frame;
        this.held = held;
    }

    /**
     * Makes a report.
     *
     * @param portfolio what it tells
     * @param first the language shown first, Latvian or English
     * @param others the other languages, to which a reader can switch
     * @return the report
     * @throws IllegalArgumentException if a language is neither Latvian nor English
     */
    public static ReportPage of(PortfolioAssessment portfolio, Language first, Language... others) {
        return new ReportPage(
                portfolio,
                Frame.of(first, others).with("report.css"),
                new Contents(ReportDetail.DIAGNOSTIC, List.of(), List.of(), Optional.empty(), Optional.empty()));
    }

    /**
     * Gives the same report with one more section, below the services.
     *
     * @param section the section
     * @return the report
     */
    public ReportPage with(ReportSection section) {
        List<ReportSection> more = new ArrayList<>(held.sections);
        more.add(section);
        return with(new Contents(held.detail, held.figures, List.copyOf(more), held.comparison, held.development));
    }

    /**
     * Gives the same report with one more chart, between the first screen and the services.
     *
     * @param figure the chart
     * @return the report
     */
    public ReportPage with(ReportFigure figure) {
        List<ReportFigure> more = new ArrayList<>(held.figures);
        more.add(figure);
        return with(new Contents(held.detail, List.copyOf(more), held.sections, held.comparison, held.development));
    }

    /**
     * Gives the same report with a comparison, below the first screen.
     *
     * @param compared how the services stand to those of the sector and the state
     * @return the report
     */
    public ReportPage with(Comparison compared) {
        return with(new Contents(held.detail, held.figures, held.sections, Optional.of(compared), held.development));
    }

    /**
     * Gives the same report with a development, below the first screen.
     *
     * @param developed how the services developed over several dates
     * @return the report
     */
    public ReportPage with(Development developed) {
        return with(new Contents(held.detail, held.figures, held.sections, held.comparison, Optional.of(developed)));
    }

    private ReportPage with(Contents other) {
        return new ReportPage(portfolio, frame, other);
    }

    /**
     * Gives the same report told shorter or at length.
     *
     * @param wanted the first screen and what belongs to all services; or also what is open for each service; or everything,
     *     which is the default
     * @return the report
     */
    public ReportPage detail(ReportDetail wanted) {
        return with(new Contents(wanted, held.figures, held.sections, held.comparison, held.development));
    }

    /**
     * Writes the report as text.
     *
     * @return a whole HTML document
     */
    public String html() {
        return frame.html(words -> words.of("report.title"), this::body);
    }

    /**
     * Writes the report to a file, as UTF-8. The file appears whole or not at all.
     *
     * @param file where to
     * @throws java.io.UncheckedIOException if it cannot be written
     */
    public void writeTo(Path file) {
        Frame.write(html(), file);
    }

    private void body(Markup page, Words words) {
        new Summary(portfolio, showsServices(), page, words).write();
        contents(page, words);
        FigurePart.write(held.figures, page, words);
        held.comparison.ifPresent(compared -> ComparisonPart.write(compared, portfolio.model(), page, words));
        held.development.ifPresent(developed -> new DevelopmentPart(developed, portfolio.model(), page, words).write());
        new GroupsPart(portfolio, page, words).write();
        if (showsServices()) {
            services(page, words);
        }
        for (int i = 0; i < held.sections.size(); i++) {
            SectionPart.write(held.sections.get(i), id(words, "section-" + (i + 1)), page);
        }
        Method.write(portfolio, page, words);
    }

    private boolean showsServices() {
        return held.detail != ReportDetail.SUMMARY;
    }

    private void services(Markup page, Words words) {
        page.open("section", "aria-labelledby", id(words, "services"))
                .leaf("h2", words.of(servicesTitle()), "id", id(words, "services"));
        for (ServiceAssessment service : portfolio.services()) {
            new ServicePart(service, portfolio.asOf(), held.detail, page, words).write();
        }
        page.close();
    }

    private String servicesTitle() {
        return portfolio.model().levels().isEmpty() ? "services.scores" : "services";
    }

    private void contents(Markup page, Words words) {
        page.open("nav", "class", "contents", "aria-label", words.of("contents"))
                .open("ul");
        entry(!held.figures.isEmpty(), "figures", words.of("figures"), page, words);
        entry(held.comparison.isPresent(), "comparison", words.of("comparison"), page, words);
        entry(held.development.isPresent(), "development", words.of("development"), page, words);
        entry(!portfolio.groups().isEmpty(), "groups", words.of("groups"), page, words);
        entry(showsServices(), "services", words.of(servicesTitle()), page, words);
        for (int i = 0; i < held.sections.size(); i++) {
            entry(page, id(words, "section-" + (i + 1)))
                    .text(held.sections.get(i).title())
                    .close()
                    .close();
        }
        entry(true, "method", words.of(method(portfolio)), page, words);
        page.close().close();
    }

    private static void entry(boolean there, String name, String title, Markup page, Words words) {
        if (there) {
            entry(page, id(words, name)).text(title).close().close();
        }
    }

    private static Markup entry(Markup page, String id) {
        return page.open("li").open("a", "href", "#" + id);
    }

    /** The key of the title of the method. */
    static String method(PortfolioAssessment portfolio) {
        return portfolio.model().levels().isEmpty() ? "method.ofScores" : "method";
    }

    static String id(Words words, String name) {
        return words.language().code() + "-" + name;
    }
}
