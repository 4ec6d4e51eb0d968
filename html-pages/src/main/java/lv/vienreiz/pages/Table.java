// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

/**
 * Writes a table that turns into a list of blocks on a narrow screen. Its roles are written out, because that turn would
 * otherwise take them away; each cell carries the head of its column for that case.
 */
final class Table {

    private final Markup page;

    Table(Markup page) {
        this.page = page;
    }

    Table open(String caption, String style) {
        page.open("table", "role", "table", "class", style).leaf("caption", caption);
        return this;
    }

    Table head(String... columns) {
        page.open("thead", "role", "rowgroup").open("tr", "role", "row");
        for (String column : columns) {
            page.leaf("th", column, "role", "columnheader", "scope", "col");
        }
        page.close().close().open("tbody", "role", "rowgroup");
        return this;
    }

    Table row() {
        page.open("tr", "role", "row");
        return this;
    }

    Table rowHead(Runnable content) {
        page.open("th", "role", "rowheader", "scope", "row");
        content.run();
        page.close();
        return this;
    }

    Table cell(String column, Runnable content) {
        page.open("td", "role", "cell")
                .leaf("span", column, "class", "column", "aria-hidden", "true")
                .text(" ");
        page.open("span", "class", "value");
        content.run();
        page.close().close();
        return this;
    }

    Table end() {
        page.close();
        return this;
    }

    void close() {
        page.close().close();
    }
}
