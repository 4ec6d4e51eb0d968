// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.form;

/** Makes a piece of a document fit to be shown in a finding: short, printable, and without personal codes. */
public final class Quoting {

    private static final int LONGEST = 60;

    private Quoting() {}

    /**
     * Quotes a text.
     *
     * @param text any text
     * @return at most 60 characters of it, with control characters shown as {@code ?} and personal codes as stars
     */
    public static String safe(String text) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), LONGEST + 1));
        for (int i = 0; i < text.length() && shown.length() < LONGEST; i++) {
            int code = codeLength(text, i);
            if (code > 0) {
                shown.append("***");
                i += code - 1;
            } else {
                char c = text.charAt(i);
                shown.append(Character.isISOControl(c) || Character.isSurrogate(c) ? '?' : c);
            }
        }
        return shown.length() >= LONGEST ? shown + "…" : shown.toString();
    }

    /** Gives the length of what looks like a personal code at a place, or 0. */
    private static int codeLength(String text, int at) {
        if (text.charAt(at) > '3') {
            return 0;
        }
        int digits = 0;
        int i = at;
        for (; i < text.length() && digits < 11; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (!(c == '-' && digits == 6)) {
                return 0;
            }
        }
        return digits == 11 ? i - at : 0;
    }
}
