// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.form;

/** Tells decimal numbers as both schemas describe them from everything else. */
public final class Decimals {

    /** The pattern in the schemas. */
    public static final String PATTERN = "-?[0-9]{1,18}(\\.[0-9]{1,9})?";

    /** The pattern in the schemas of a number that cannot be negative. */
    public static final String UNSIGNED_PATTERN = PATTERN.substring(2);

    private Decimals() {}

    /**
     * Tells whether a text is a decimal number.
     *
     * @param text any text
     * @return true for at most 18 digits and 9 decimals
     */
    public static boolean isDecimal(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int whole = digits(text, at);
        if (whole < 1 || whole > 18) {
            return false;
        }
        at += whole;
        if (at == text.length()) {
            return true;
        }
        int decimals = digits(text, at + 1);
        return text.charAt(at) == '.' && decimals >= 1 && decimals <= 9 && at + 1 + decimals == text.length();
    }

    private static int digits(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i - from;
    }
}
