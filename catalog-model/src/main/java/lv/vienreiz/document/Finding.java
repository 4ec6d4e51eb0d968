// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document;

import java.util.Map;
import java.util.Optional;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.Texts;

/**
 * Something found wrong, or worth knowing, in a document: facts first, text only when asked for. It repeats no personal
 * data.
 *
 * @param rule the rule that speaks
 * @param variant which wording of the rule, or empty
 * @param severity how much it weighs
 * @param location where it is
 * @param arguments the facts by name
 */
public record Finding(Rule rule, String variant, Severity severity, Location location, Map<String, String> arguments) {

    /** Makes a finding. */
    public Finding {
        arguments = Map.copyOf(arguments);
    }

    /**
     * Gives the same finding with another weight.
     *
     * @param other the weight
     * @return the finding
     */
    public Finding with(Severity other) {
        return severity == other ? this : new Finding(rule, variant, other, location, arguments);
    }

    /**
     * Gives the same finding with its line and column.
     *
     * @param position line and column
     * @return the finding
     */
    public Finding at(Position position) {
        return new Finding(rule, variant, severity, location.with(position), arguments);
    }

    /**
     * Says what was found, what was expected and how to mend it.
     *
     * @param language Latvian or English
     * @return up to three sentences
     */
    public String text(Language language) {
        return found(language)
                + sentence(Rule.Aspect.EXPECTED, language).map(t -> " " + t).orElse("")
                + sentence(Rule.Aspect.MEND, language).map(t -> " " + t).orElse("");
    }

    /**
     * Says what was found.
     *
     * @param language Latvian or English
     * @return a sentence
     */
    public String found(Language language) {
        return filled(rule.text(Rule.Aspect.FOUND, variant, language));
    }

    private Optional<String> sentence(Rule.Aspect aspect, Language language) {
        String text = rule.text(aspect, variant, language);
        return text.isEmpty() ? Optional.empty() : Optional.of(filled(text));
    }

    /** Puts the arguments in, in one pass, so that braces inside an argument stay what they are. */
    private String filled(String template) {
        return Texts.filled(template, arguments::get);
    }

    @Override
    public String toString() {
        return severity + " " + rule.id() + " at " + location + ": " + found(Language.ENGLISH);
    }
}
