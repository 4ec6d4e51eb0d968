// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text for people in one or more languages, Latvian first.
 *
 * <pre>{@code
 * LocalizedText.lv("Koku ciršanas atļauja").en("Tree-felling permit")
 * }</pre>
 *
 * @param translations one entry for each language, in the order of {@link Language#compareTo}
 */
public record LocalizedText(List<Translation> translations) {

    /**
     * Makes a text.
     *
     * @throws IllegalArgumentException if there is no translation, or two in one language
     */
    public LocalizedText {
        translations = ordered(translations);
    }

    /**
     * Starts a text with its Latvian form.
     *
     * @param text the Latvian text
     * @return a text in Latvian only
     */
    public static LocalizedText lv(String text) {
        return of(Language.LATVIAN, text);
    }

    /**
     * Makes a text in one language.
     *
     * @param language the language
     * @param text the text
     * @return a text in that language only
     */
    public static LocalizedText of(Language language, String text) {
        return new LocalizedText(List.of(new Translation(language, text)));
    }

    /**
     * Adds or replaces the English form.
     *
     * @param text the English text
     * @return a text that has it
     */
    public LocalizedText en(String text) {
        return with(Language.ENGLISH, text);
    }

    /**
     * Adds or replaces the form in one language.
     *
     * @param language the language
     * @param text the text
     * @return a text that has it
     */
    public LocalizedText with(Language language, String text) {
        Translation first = translations.get(0);
        if (translations.size() == 1 && first.language().compareTo(language) != 0) {
            return new LocalizedText(List.of(first, new Translation(language, text)));
        }
        List<Translation> all = new ArrayList<>(translations.size() + 1);
        for (Translation translation : translations) {
            if (translation.language().compareTo(language) != 0) {
                all.add(translation);
            }
        }
        all.add(new Translation(language, text));
        return new LocalizedText(all);
    }

    /**
     * Gives the form in one language.
     *
     * @param language the language
     * @return the text, or nothing where there is none
     */
    public Optional<String> in(Language language) {
        for (Translation translation : translations) {
            if (translation.language().compareTo(language) == 0) {
                return Optional.of(translation.text());
            }
        }
        return Optional.empty();
    }

    /**
     * Gives the form in a language, or in the first language that there is.
     *
     * @param language the language that is wanted
     * @return a text
     */
    public String inOrFirst(Language language) {
        return in(language).orElse(translations.get(0).text());
    }

    /**
     * Tells whether two texts name the same thing; blanks around them and case do not count.
     *
     * @param other another text
     * @return true if they have a language in common, and agree in each such language
     */
    public boolean agreesWith(LocalizedText other) {
        boolean shared = translations.stream()
                .anyMatch(translation -> other.in(translation.language()).isPresent());
        return shared && !differsFrom(other);
    }

    /**
     * Tells whether two texts name different things; blanks around them and case do not count.
     *
     * @param other another text
     * @return true if they differ in a language that both have
     */
    public boolean differsFrom(LocalizedText other) {
        return translations.stream().anyMatch(translation -> other.translations.stream()
                .anyMatch(
                        theirs -> theirs.language().equals(translation.language()) && !theirs.agreesWith(translation)));
    }

    /** Gives the form in the first language, for a person at a debugger. */
    @Override
    public String toString() {
        return translations.get(0).text();
    }

    private static List<Translation> ordered(List<Translation> translations) {
        if (translations.isEmpty()) {
            throw new IllegalArgumentException("A text has at least one language");
        }
        List<Translation> all = List.copyOf(translations);
        for (int i = 1; i < all.size(); i++) {
            int order = all.get(i - 1).language().compareTo(all.get(i).language());
            if (order == 0) {
                throw new IllegalArgumentException("A text has each language once, found two of '"
                        + all.get(i).language() + "'");
            }
            if (order > 0) {
                List<Translation> sorted = new ArrayList<>(all);
                sorted.sort((a, b) -> a.language().compareTo(b.language()));
                return ordered(sorted);
            }
        }
        return all;
    }
}
