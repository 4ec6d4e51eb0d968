// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import java.util.List;
import java.util.Locale;
import lv.vienreiz.assessment.Answer;
import lv.vienreiz.assessment.CriterionResult;
import lv.vienreiz.assessment.Reference;
import lv.vienreiz.assessment.Verdict;

/** Writes criteria with their verdicts, reasons and evidence. */
final class CriteriaTable {

    private final Markup page;
    private final Words words;

    CriteriaTable(Markup page, Words words) {
        this.page = page;
        this.words = words;
    }

    /** Writes a table that can be folded; nothing where there are no criteria. */
    void fold(String title, List<CriterionResult> criteria, boolean open) {
        if (criteria.isEmpty()) {
            return;
        }
        if (open) {
            page.open("details", "class", "rung", "open", "");
        } else {
            page.open("details", "class", "rung");
        }
        page.open("summary")
                .leaf("strong", title)
                .text(" ")
                .leaf("span", String.valueOf(criteria.size()), "class", "quiet")
                .close();
        write(title, criteria);
        page.close();
    }

    /** Writes a table; nothing where there are no criteria. */
    void write(String caption, List<CriterionResult> criteria) {
        if (criteria.isEmpty()) {
            return;
        }
        Table table = new Table(page).open(caption, "criteria");
        table.head(words.of("criterion"), words.of("verdict"), words.of("reason"), words.of("evidence"));
        criteria.forEach(criterion -> row(table, criterion));
        table.close();
    }

    private void row(Table table, CriterionResult result) {
        Answer answer = result.answer();
        table.row()
                .rowHead(() -> page.leaf("span", result.criterion().id().value(), "class", "code")
                        .text(" ")
                        .text(result.criterion().question()))
                .cell(words.of("verdict"), () -> verdict(answer.verdict()))
                .cell(words.of("reason"), () -> page.text(answer.reason()))
                .cell(words.of("evidence"), () -> evidence(result))
                .end();
    }

    private void verdict(Verdict verdict) {
        page.open("span", "class", "verdict " + verdict.name().toLowerCase(Locale.ROOT))
                .leaf("span", words.of("mark." + verdict), "class", "mark", "aria-hidden", "true")
                .text(" " + words.of(verdict))
                .close();
    }

    private void evidence(CriterionResult result) {
        Answer answer = result.answer();
        if (answer.reference().isPresent()) {
            Reference reference = answer.reference().get();
            page.link(reference.address(), reference.text());
            if (answer.basis() == Answer.Basis.DECLARATION) {
                page.text(" ").leaf("span", words.of("declared"), "class", "quiet");
            }
        }
        if (!answer.verdict().lets()) {
            result.criterion().evidence().ifPresent(wanted -> page.open(
                            "span", "class", answer.reference().isPresent() ? "wanted below" : "wanted")
                    .leaf("span", words.of("wanted") + " ", "class", "quiet")
                    .text(wanted)
                    .close());
        }
    }
}
