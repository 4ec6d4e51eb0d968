// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.text;

/**
 * A language by its code of ISO 639: two letters, or three where there is no code of two.
 *
 * <p>Constants exist for the two languages in which the library itself speaks; any other is made by {@link #of(String)}.
 *
 * @param code two or three lower-case letters, such as {@code lv}
 */
public record Language(String code) implements Comparable<Language> {

    /** Latvian, the language of the sources; first wherever languages are listed. */
    public static final Language LATVIAN = new Language("lv");

    /** English. */
    public static final Language ENGLISH = new Language("en");

    private static final String OF_THE_UNION =
            " bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv ";

    /**
     * Makes a language.
     *
     * @throws IllegalArgumentException if the code is not two or three lower-case letters
     */
    public Language {
        if (!isCode(code)) {
            throw new IllegalArgumentException(
                    "Not a language code of two or three lower-case letters: '" + code + "'");
        }
    }

    /**
     * Gives the language of a code.
     *
     * @param code two or three lower-case letters
     * @return the language
     * @throws IllegalArgumentException if the code is not two or three lower-case letters
     */
    public static Language of(String code) {
        return switch (code) {
            case "lv" -> LATVIAN;
            case "en" -> ENGLISH;
            default -> new Language(code);
        };
    }

    /**
     * Tells whether a text has the shape of a language code.
     *
     * @param text any text
     * @return true if {@link #of(String)} accepts it
     */
    public static boolean isCode(String text) {
        int length = text.length();
        if (length != 2 && length != 3) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells whether this is an official language of the European Union.
     *
     * @return true for the 24 official languages
     */
    public boolean isOfTheUnion() {
        return OF_THE_UNION.contains(" " + code + " ");
    }

    /** Orders Latvian first, then by code. */
    @Override
    public int compareTo(Language other) {
        if (code.equals(other.code)) {
            return 0;
        }
        if (code.equals("lv")) {
            return -1;
        }
        return other.code.equals("lv") ? 1 : code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
