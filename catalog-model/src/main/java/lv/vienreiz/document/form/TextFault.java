// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.form;

/** What can be wrong with a text, found in one pass over its characters. */
final class TextFault {

    static final int NONE = 0;
    static final int BLANK = 1;
    static final int LENGTH = 2;
    static final int CHARACTER = 3;

    private TextFault() {}

    static int of(String text, int min, int max) {
        int length = text.length();
        if (length == 0) {
            return BLANK;
        }
        int pairs = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ') {
                if (c != '\t' && c != '\n' && c != '\r') {
                    return CHARACTER;
                }
            } else if (c >= '\ud800') {
                if (c <= '\udfff') {
                    if (c >= '\udc00' || i + 1 == length || !Character.isLowSurrogate(text.charAt(i + 1))) {
                        return CHARACTER;
                    }
                    i++;
                    pairs++;
                } else if (c >= '\ufffe') {
                    return CHARACTER;
                }
            }
        }
        int points = length - pairs;
        return points < min || points > max ? LENGTH : NONE;
    }

    /** Names the first character that XML 1.0 cannot hold. */
    static String firstBad(String text) {
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            boolean control = point < ' ' && point != '\t' && point != '\n' && point != '\r';
            if (control || point >= 0xD800 && point <= 0xDFFF || point == 0xFFFE || point == 0xFFFF) {
                return "U+" + hex(point);
            }
            i += Character.charCount(point);
        }
        return "";
    }

    private static String hex(int point) {
        String digits = Integer.toHexString(point).toUpperCase(java.util.Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
