// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

/** The shape that any owner's own scheme of names fits: 1 to 100 Latin letters, digits and {@code . _ : -}. */
final class OwnersScheme {

    private OwnersScheme() {}

    /** Whether a text has the shape, which begins with a letter or digit. */
    static boolean names(String text) {
        if (text.isEmpty() || text.length() > 100) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!letter && (i == 0 || c != '.' && c != '_' && c != ':' && c != '-')) {
                return false;
            }
        }
        return true;
    }
}
