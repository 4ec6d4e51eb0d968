// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import java.util.List;
import lv.vienreiz.catalog.Fee;

/** What a service costs. */
final class CardFees {

    private final List<Fee> fees;
    private final Markup page;
    private final Words words;

    CardFees(List<Fee> fees, Markup page, Words words) {
        this.fees = fees;
        this.page = page;
        this.words = words;
    }

    void write() {
        if (fees.isEmpty()) {
            return;
        }
        String id = ReportPage.id(words, "fees");
        page.open("section", "aria-labelledby", id).leaf("h2", words.of("card.fees"), "id", id);
        Table table = new Table(page).open(words.of("card.price"), "data");
        table.head(
                words.of("card.fee.item"),
                words.of("card.fee.amount"),
                words.of("card.fee.kind"),
                words.of("card.fee.more"));
        fees.forEach(fee -> row(table, fee));
        table.close();
        page.close();
    }

    private void row(Table table, Fee fee) {
        table.row()
                .rowHead(() -> page.text(fee.item()))
                .cell(words.of("card.fee.amount"), () -> page.text(words.amount(fee.amount())))
                .cell(words.of("card.fee.kind"), () -> page.text(kind(fee)))
                .cell(words.of("card.fee.more"), () -> more(fee))
                .end();
    }

    private String kind(Fee fee) {
        return words.of(fee.getClass().getSimpleName());
    }

    private void more(Fee fee) {
        if (fee.exemptions().isEmpty() && fee.basis().isEmpty()) {
            page.text("–");
        }
        fee.exemptions().ifPresent(exemptions -> page.text(exemptions).text(" "));
        fee.basis().ifPresent(basis -> page.open("span", "class", "quiet")
                .link(basis.address(), basis.title())
                .close());
    }
}
