// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.assessment.ServiceAssessment;
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
    private final List<ReportSection> sections;

    private ReportPage(PortfolioAssessment portfolio, Frame frame, List<ReportSection> sections) {
        this.portfolio = portfolio;
        this.frame = frame;
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
        return new ReportPage(portfolio, Frame.of(first, others), List.of());
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
        return new ReportPage(portfolio, frame, List.copyOf(more));
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
        new Summary(portfolio, page, words).write();
        contents(page, words);
        page.open("section", "aria-labelledby", id(words, "services"))
                .leaf("h2", words.of("services"), "id", id(words, "services"));
        for (ServiceAssessment service : portfolio.services()) {
            new ServicePart(service, portfolio.asOf(), page, words).write();
        }
        page.close();
        for (int i = 0; i < sections.size(); i++) {
            SectionPart.write(sections.get(i), id(words, "section-" + (i + 1)), page);
        }
        Method.write(portfolio, page, words);
    }

    private void contents(Markup page, Words words) {
        page.open("nav", "class", "contents", "aria-label", words.of("contents"))
                .open("ul");
        entry(page, id(words, "services")).text(words.of("services")).close().close();
        for (int i = 0; i < sections.size(); i++) {
            entry(page, id(words, "section-" + (i + 1)))
                    .text(sections.get(i).title())
                    .close()
                    .close();
        }
        entry(page, id(words, "method")).text(words.of("method")).close().close();
        page.close().close();
    }

    private static Markup entry(Markup page, String id) {
        return page.open("li").open("a", "href", "#" + id);
    }

    static String id(Words words, String name) {
        return words.language().code() + "-" + name;
    }
}
