// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import java.util.Map;
import java.util.Objects;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;

/**
 * A chart of a report, with the same numbers in a table beside it. A drawing is taken apart and written anew: only shapes and
 * text of it reach the page, and its names cannot meet those of another drawing.
 *
 * @param title its title
 * @param alternative what the drawing shows, for those who do not see it
 * @param drawings an SVG document for each language; in any other language the table stands alone
 * @param table the numbers
 */
public record ReportFigure(
        LocalizedText title, LocalizedText alternative, Map<Language, String> drawings, ReportSection table) {

    /**
     * Makes a figure.
     *
     * @throws IllegalArgumentException if a drawing is no SVG document with a size, or the numbers are no table
     */
    public ReportFigure {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(alternative, "alternative");
        drawings = Map.copyOf(drawings);
        if (table.columns().isEmpty()) {
            throw new IllegalArgumentException("The numbers of a figure stand in a table, found steps");
        }
        drawings.forEach((language, svg) -> new Drawing(svg, "", "").write(new Markup(language)));
    }
}
