// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.assessment.ServiceAssessment;
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

    private final PortfolioAssessment portfolio;
    private final Frame frame;
    private final ReportDetail detail;
    private final List<ReportFigure> figures;
    private final List<ReportSection> sections;

    private ReportPage(
            PortfolioAssessment portfolio,
            Frame frame,
            ReportDetail detail,
            List<ReportFigure> figures,
            List<ReportSection> sections) {
        this.portfolio = portfolio;
        this.frame = frame;
        this.detail = detail;
        this.figures = figures;
        this.sections = sections;
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
                portfolio, Frame.of(first, others).with("report.css"), ReportDetail.DIAGNOSTIC, List.of(), List.of());
    }

    /**
     * Gives the same report with one more section, below the services.
     *
     * @param section the section
     * @return the report
     */
    public ReportPage with(ReportSection section) {
        List<ReportSection> more = new ArrayList<>(sections);
        more.add(section);
        return new ReportPage(portfolio, frame, detail, figures, List.copyOf(more));
    }

    /**
     * Gives the same report with one more chart, between the first screen and the services.
     *
     * @param figure the chart
     * @return the report
     */
    public ReportPage with(ReportFigure figure) {
        List<ReportFigure> more = new ArrayList<>(figures);
        more.add(figure);
        return new ReportPage(portfolio, frame, detail, List.copyOf(more), sections);
    }

    /**
     * Gives the same report told shorter or at length.
     *
     * @param wanted the first screen and what belongs to all services; or also what is open for each service; or everything,
     *     which is the default
     * @return the report
     */
    public ReportPage detail(ReportDetail wanted) {
        return new ReportPage(portfolio, frame, wanted, figures, sections);
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
        FigurePart.write(figures, page, words);
        new GroupsPart(portfolio, page, words).write();
        if (showsServices()) {
            services(page, words);
        }
        for (int i = 0; i < sections.size(); i++) {
            SectionPart.write(sections.get(i), id(words, "section-" + (i + 1)), page);
        }
        Method.write(portfolio, page, words);
    }

    private boolean showsServices() {
        return detail != ReportDetail.SUMMARY;
    }

    private void services(Markup page, Words words) {
        page.open("section", "aria-labelledby", id(words, "services"))
                .leaf("h2", words.of(servicesTitle()), "id", id(words, "services"));
        for (ServiceAssessment service : portfolio.services()) {
            new ServicePart(service, portfolio.asOf(), detail, page, words).write();
        }
        page.close();
    }

    private String servicesTitle() {
        return portfolio.model().levels().isEmpty() ? "services.scores" : "services";
    }

    private void contents(Markup page, Words words) {
        page.open("nav", "class", "contents", "aria-label", words.of("contents"))
                .open("ul");
        if (!figures.isEmpty()) {
            entry(page, id(words, "figures")).text(words.of("figures")).close().close();
        }
        if (!portfolio.groups().isEmpty()) {
            entry(page, id(words, "groups")).text(words.of("groups")).close().close();
        }
        if (showsServices()) {
            entry(page, id(words, "services"))
                    .text(words.of(servicesTitle()))
                    .close()
                    .close();
        }
        for (int i = 0; i < sections.size(); i++) {
            entry(page, id(words, "section-" + (i + 1)))
                    .text(sections.get(i).title())
                    .close()
                    .close();
        }
        entry(page, id(words, "method"))
                .text(words.of(method(portfolio)))
                .close()
                .close();
        page.close().close();
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
