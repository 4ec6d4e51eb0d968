// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.rule;

import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import lv.vienreiz.document.Rule;
import lv.vienreiz.document.Rule.Aspect;
import lv.vienreiz.document.Severity;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.Texts;

/**
 * What a person should know of one rule: what it demands, where it comes from, how much it weighs and how a document is
 * mended that breaks it.
 *
 * @param rule the rule
 * @param example a document that breaks it and the same one mended, where there is one
 */
public record RulePage(Rule rule, Optional<RuleExample> example) {

    private static final class Loaded {
        static final Texts WORDS = Texts.read(
                RulePage.class.getResourceAsStream("words_lv.properties"),
                RulePage.class.getResourceAsStream("words_en.properties"));
    }

    /** Makes a page. */
    public RulePage {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(example, "example");
    }

    /**
     * Makes a page without an example.
     *
     * @param rule the rule
     * @return the page
     */
    public static RulePage of(Rule rule) {
        return new RulePage(rule, Optional.empty());
    }

    /**
     * Writes the page for a terminal.
     *
     * @param language Latvian or English
     * @return a few lines, the last with its line break
     */
    public String text(Language language) {
        StringBuilder page = new StringBuilder();
        page.append(rule.id()).append("  ").append(say(Aspect.TITLE, language)).append('\n');
        line(page, Loaded.WORDS.get("source", language) + ": " + rule.source());
        if (rule instanceof RuleDescription description) {
            for (Profile profile : Profile.values()) {
                line(page, profile + ": " + weight(description, profile, language));
            }
        }
        line(page, say(Aspect.EXPECTED, language));
        line(page, say(Aspect.MEND, language));
        return page.toString();
    }

    /**
     * Writes the page as Markdown, in both languages, with the example as the difference that mends it.
     *
     * @return a section under a heading of the second level
     */
    public String markdown() {
        StringBuilder page = new StringBuilder("## ").append(rule.id()).append("\n\n");
        for (Language language : new Language[] {Language.LATVIAN, Language.ENGLISH}) {
            page.append("**").append(say(Aspect.TITLE, language)).append("** ");
            page.append(say(Aspect.EXPECTED, language)).append(' ');
            page.append(say(Aspect.MEND, language)).append("\n\n");
        }
        page.append("Source: ").append(rule.source()).append('.');
        if (rule instanceof RuleDescription description) {
            for (Profile profile : Profile.values()) {
                page.append(' ').append(profile).append(": ");
                page.append(weight(description, profile, Language.ENGLISH)).append('.');
            }
            new TreeMap<>(description.limits()).forEach((variant, severity) -> page.append(" At most ")
                    .append(severity.text(Language.ENGLISH))
                    .append(" for `" + variant + "`."));
        }
        page.append('\n');
        example.ifPresent(e -> page.append("\n```diff\n").append(e.difference()).append("```\n"));
        return page.toString();
    }

    private static String weight(RuleDescription rule, Profile profile, Language language) {
        Optional<Severity> severity = rule.severityIn(profile);
        return severity.isPresent() ? severity.get().text(language) : Loaded.WORDS.get("absent", language);
    }

    private String say(Aspect aspect, Language language) {
        return rule.text(aspect, "", language);
    }

    private static void line(StringBuilder page, String text) {
        if (!text.isEmpty()) {
            page.append("  ").append(text).append('\n');
        }
    }
}
