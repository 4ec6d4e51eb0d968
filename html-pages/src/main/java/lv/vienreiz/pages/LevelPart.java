// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import java.util.Locale;
import lv.vienreiz.assessment.Answer;
import lv.vienreiz.assessment.CeilingResult;
import lv.vienreiz.assessment.CriterionResult;
import lv.vienreiz.assessment.LevelResult;
import lv.vienreiz.assessment.Reference;
import lv.vienreiz.assessment.Verdict;

/** One level of a service: open where it comes next, folded otherwise. */
final class LevelPart {

    /** How a level stands to the one that is reached. */
    enum Standing {
        REACHED,
        CURRENT,
        NEXT,
        ABOVE
    }

    private final LevelResult result;
    private final Standing standing;
    private final Markup page;
    private final Words words;

    LevelPart(LevelResult result, Standing standing, Markup page, Words words) {
        this.result = result;
        this.standing = standing;
        this.page = page;
        this.words = words;
    }

    void write() {
        String style = "rung " + standing.name().toLowerCase(Locale.ROOT);
        if (standing == Standing.NEXT) {
            page.open("details", "class", style, "open", "");
        } else {
            page.open("details", "class", style);
        }
        page.open("summary")
                .leaf("span", words.of("level", "rank", result.level().rank()), "class", "rank")
                .text(" ")
                .leaf("strong", result.level().name())
                .text(" ")
                .leaf("span", words.of(standing), "class", "standing");
        if (!result.criteria().isEmpty()) {
            String met = words.of(
                    "metOf", "met", result.met(), "all", result.criteria().size());
            page.text(" ").leaf("span", met, "class", "quiet");
        }
        page.close().leaf("p", result.level().summary());
        criteria();
        ceilings();
        page.close();
    }

    private void criteria() {
        if (result.criteria().isEmpty()) {
            return;
        }
        Table table =
                new Table(page).open(words.of("criteria", "rank", result.level().rank()), "criteria");
        table.head(words.of("criterion"), words.of("verdict"), words.of("reason"), words.of("evidence"));
        result.criteria().forEach(criterion -> row(table, criterion));
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

    /** Only a level that is reached can hold the service back. */
    private void ceilings() {
        boolean reached = standing == Standing.REACHED || standing == Standing.CURRENT;
        if (!reached || result.ceilings().isEmpty()) {
            return;
        }
        page.leaf("p", words.of("ceilings"), "class", "ceilingsTitle").open("ul", "class", "ceilings");
        for (CeilingResult ceiling : result.ceilings()) {
            page.open("li")
                    .leaf("span", ceiling.ceiling().id().value(), "class", "code")
                    .text(" ")
                    .text(ceiling.ceiling().statement())
                    .text(" ")
                    .leaf("strong", words.of("ceiling." + ceiling.verdict()))
                    .close();
        }
        page.close();
    }
}
