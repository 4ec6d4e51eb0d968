// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import java.util.List;

/** Writes the charts of a report, each with its numbers beside it. */
final class FigurePart {

    private FigurePart() {}

    static void write(List<ReportFigure> figures, Markup page, Words words) {
        if (figures.isEmpty()) {
            return;
        }
        String id = ReportPage.id(words, "figures");
        page.open("section", "class", "charts", "aria-labelledby", id).leaf("h2", words.of("figures"), "id", id);
        for (int i = 0; i < figures.size(); i++) {
            write(figures.get(i), ReportPage.id(words, "figure-" + (i + 1)) + "-", page);
        }
        page.close();
    }

    private static void write(ReportFigure figure, String prefix, Markup page) {
        page.open("div", "class", "chart").leaf("h3", figure.title());
        String svg = figure.drawings().get(page.language());
        if (svg != null) {
            page.open("div", "class", "canvas");
            new Drawing(svg, prefix, figure.alternative().inOrFirst(page.language())).write(page);
            page.close();
        }
        SectionPart.table(figure.table(), page);
        page.close();
    }
}
