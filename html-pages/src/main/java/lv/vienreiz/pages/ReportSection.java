// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.text.LocalizedText;

/**
 * A part of a report that its caller fills: numbered steps, or a table.
 *
 * <pre>{@code
 * ReportSection.steps(LocalizedText.lv("Kas notika").en("What happened"))
 *         .row(LocalizedText.lv("Iesniegums nosūtīts").en("The application was sent"));
 * ReportSection.table(title, when, status).row(ReportSection.same("10:15"), registered);
 * }</pre>
 *
 * @param title its title
 * @param introduction what a reader should know first
 * @param columns the heads of the columns; none for steps
 * @param rows the rows; of a step, the first cell is the step and the others are its details
 */
public record ReportSection(
        LocalizedText title,
        Optional<LocalizedText> introduction,
        List<LocalizedText> columns,
        List<List<LocalizedText>> rows) {

    /**
     * Makes a section.
     *
     * @throws IllegalArgumentException if a row of a table has not one cell for each column, or a step is empty
     */
    public ReportSection {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(introduction, "introduction");
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<LocalizedText> row : rows) {
            if (row.isEmpty() || (!columns.isEmpty() && row.size() != columns.size())) {
                throw new IllegalArgumentException(
                        "A row has one cell for each of " + columns.size() + " columns, found " + row.size());
            }
        }
    }

    /**
     * Begins numbered steps.
     *
     * @param title the title
     * @return a section without steps
     */
    public static ReportSection steps(LocalizedText title) {
        return new ReportSection(title, Optional.empty(), List.of(), List.of());
    }

    /**
     * Begins a table.
     *
     * @param title the title
     * @param columns the heads of the columns; the first column names the row
     * @return a section without rows
     */
    public static ReportSection table(LocalizedText title, LocalizedText... columns) {
        return new ReportSection(title, Optional.empty(), List.of(columns), List.of());
    }

    /**
     * Makes a text that reads the same in both languages, such as a time or a number.
     *
     * @param text the text
     * @return the text in Latvian and English
     */
    public static LocalizedText same(String text) {
        return LocalizedText.lv(text).en(text);
    }

    /**
     * Gives the same section with an introduction.
     *
     * @param text the introduction
     * @return the section
     */
    public ReportSection introduction(LocalizedText text) {
        return new ReportSection(title, Optional.of(text), columns, rows);
    }

    /**
     * Gives the same section with one more row.
     *
     * @param cells the cells, one for each column; or a step and its details
     * @return the section
     * @throws IllegalArgumentException if the number of cells does not fit
     */
    public ReportSection row(LocalizedText... cells) {
        List<List<LocalizedText>> more = new ArrayList<>(rows);
        more.add(List.of(cells));
        return new ReportSection(title, introduction, columns, more);
    }
}
