package lv.vienreiz.text;

/**
 * A language of the European Union, by its two-letter code of ISO 639-1.
 *
 * <p>Constants exist for the two languages in which the library itself speaks; any other is made by {@link #of(String)}.
 *
 * @param code two lower-case letters, such as {@code lv}
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
     * @throws IllegalArgumentException if the code is not that of an official language of the European Union
     */
    public Language {
        if (!isKnown(code)) {
            throw new IllegalArgumentException("Not a language of the European Union: '" + code + "'");
        }
    }

    /**
     * Gives the language of a code.
     *
     * @param code two lower-case letters
     * @return the language
     * @throws IllegalArgumentException if the code is not that of an official language of the European Union
     */
    public static Language of(String code) {
        return switch (code) {
            case "lv" -> LATVIAN;
            case "en" -> ENGLISH;
            default -> new Language(code);
        };
    }

    /**
     * Tells whether a text is the code of an official language of the European Union.
     *
     * @param code any text
     * @return true if {@link #of(String)} accepts it
     */
    public static boolean isKnown(String code) {
        return code.length() == 2 && OF_THE_UNION.contains(" " + code + " ");
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
