// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import java.util.List;
import lv.vienreiz.text.LocalizedText;

/** Writes a section that the caller of a report filled. */
final class SectionPart {

    private SectionPart() {}

    static void write(ReportSection section, String id, Markup page) {
        page.open("section", "class", "story", "aria-labelledby", id).leaf("h2", section.title(), "id", id);
        section.introduction().ifPresent(text -> page.leaf("p", text));
        if (section.columns().isEmpty()) {
            steps(section, page);
        } else {
            table(section, page);
        }
        page.close();
    }

    private static void steps(ReportSection section, Markup page) {
        page.open("ol", "class", "steps");
        for (List<LocalizedText> step : section.rows()) {
            page.open("li").leaf("p", step.get(0));
            step.stream().skip(1).forEach(detail -> page.leaf("p", detail, "class", "quiet"));
            page.close();
        }
        page.close();
    }

    static void table(ReportSection section, Markup page) {
        List<String> columns = section.columns().stream()
                .map(column -> column.inOrFirst(page.language()))
                .toList();
        Table table = new Table(page).open(section.title().inOrFirst(page.language()), "data");
        table.head(columns.toArray(String[]::new));
        for (List<LocalizedText> cells : section.rows()) {
            table.row().rowHead(() -> page.text(cells.get(0)));
            for (int i = 1; i < cells.size(); i++) {
                LocalizedText cell = cells.get(i);
                table.cell(columns.get(i), () -> page.text(cell));
            }
            table.end();
        }
        table.close();
    }
}
