// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.graph;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import lv.vienreiz.text.Language;

/** Languages as RDF writes them: as the tag of a text, and as a code of the Union's list of languages. */
public final class LanguageTags {

    /** The namespace of the Union's list of languages. */
    public static final String AUTHORITY = "http://publications.europa.eu/resource/authority/language/";

    /** The language of a text that has none: the code of ISO 639-2 for a language that is not determined. */
    public static final Language UNDETERMINED = Language.of("und");

    private static final Map<String, String> TWO_LETTERS = twoLetters();
    private static final Map<String, String> BY_NAME = byName();

    private LanguageTags() {}

    /**
     * The language of a tag.
     *
     * @param tag a language tag, perhaps with region or script, or empty
     * @return the language without region and script
     */
    public static Language language(String tag) {
        int end = tag.indexOf('-');
        String code = (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
        return Language.isCode(code) ? Language.of(code) : UNDETERMINED;
    }

    /**
     * The name of a language in the Union's list.
     *
     * @param code a code of two or three letters
     * @return its IRI
     */
    public static String authority(String code) {
        try {
            String three = code.length() == 2 ? Locale.forLanguageTag(code).getISO3Language() : code;
            return AUTHORITY + (three.isEmpty() ? code : three).toUpperCase(Locale.ROOT);
        } catch (MissingResourceException noCodeOfThree) {
            return AUTHORITY + code.toUpperCase(Locale.ROOT);
        }
    }

    /**
     * The language of an IRI of the Union's list.
     *
     * @param iri the IRI
     * @return a code of two letters where there is one, else of three; nothing where the IRI is another
     */
    public static Optional<String> code(String iri) {
        String tail =
                iri.startsWith(AUTHORITY) ? iri.substring(AUTHORITY.length()).toLowerCase(Locale.ROOT) : "";
        return Language.isCode(tail) ? Optional.of(TWO_LETTERS.getOrDefault(tail, tail)) : Optional.empty();
    }

    /**
     * The language of an English name.
     *
     * @param name such as {@code Estonian}
     * @return its code, or nothing
     */
    public static Optional<String> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    private static Map<String, String> twoLetters() {
        Map<String, String> all = new HashMap<>();
        for (String two : Locale.getISOLanguages()) {
            if (two.length() == 2) {
                all.putIfAbsent(Locale.forLanguageTag(two).getISO3Language(), two);
            }
        }
        return Map.copyOf(all);
    }

    private static Map<String, String> byName() {
        Map<String, String> all = new HashMap<>();
        for (String two : Locale.getISOLanguages()) {
            if (two.length() == 2) {
                all.putIfAbsent(
                        Locale.forLanguageTag(two)
                                .getDisplayLanguage(Locale.ENGLISH)
                                .toLowerCase(Locale.ROOT),
                        two);
            }
        }
        return Map.copyOf(all);
    }
}
