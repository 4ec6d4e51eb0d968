// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.rule;

import java.util.Optional;
import java.util.function.Function;
import lv.vienreiz.document.Rule;
import lv.vienreiz.document.Rule.Aspect;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.text.Language;

/** The reference of all rules as one page of Markdown, made from the rules themselves. */
public final class RuleReference {

    private static final String INTRODUCTION = """
            # Rules

            Each rule has a name that stays, a source and a weight in each profile. Documents are checked against `M-2013`, the
            recommended model of 2013, or `P-2019`, the plan of 2019. What a word means, and law in force, weighs the same in
            both. What the Model wants institutions to be obliged to is a warning in `M-2013`, since the Model has the status of
            recommendations, and an error in `P-2019`. What only the Plan asks for exists only there.

            An example shows what has to change in a document that breaks the rule. This page is made from the rules and their
            cases; do not edit it.

            """;

    private RuleReference() {}

    /**
     * Writes the page.
     *
     * @param examples gives the example of a rule of the domain, where there is one
     * @return the page
     */
    public static String markdown(Function<RuleId, Optional<RuleExample>> examples) {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        StringBuilder form =
                new StringBuilder("## Rules of the written form\n\n| Rule | Latviski | English |\n|---|---|---|\n");
        for (Rule rule : RuleCatalogue.all()) {
            if (rule instanceof RuleDescription) {
                page.append(new RulePage(rule, examples.apply(rule.id())).markdown())
                        .append('\n');
            } else {
                form.append("| ").append(rule.id()).append(" | ");
                form.append(rule.text(Aspect.TITLE, "", Language.LATVIAN)).append(" | ");
                form.append(rule.text(Aspect.TITLE, "", Language.ENGLISH)).append(" |\n");
            }
        }
        return page.append(form).toString();
    }
}
