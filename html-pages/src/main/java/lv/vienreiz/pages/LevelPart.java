// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import java.util.List;
import java.util.Locale;
import lv.vienreiz.assessment.CeilingResult;
import lv.vienreiz.assessment.CriterionResult;
import lv.vienreiz.assessment.LevelResult;

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
        head();
        criteria(result.criteria());
        ceilings();
        page.close();
    }

    /** Writes only what is open. */
    void writeOpen() {
        head();
        criteria(result.missing());
        page.close();
    }

    private void head() {
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
    }

    private void criteria(List<CriterionResult> shown) {
        new CriteriaTable(page, words)
                .write(words.of("criteria", "rank", result.level().rank()), shown);
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
