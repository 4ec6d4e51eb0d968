// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

/** The shape that identities of cases and parties share. */
final class IdentityText {

    static final String EXPECTED =
            "Expected 1 to 200 letters without diacritics, digits and . _ : / - beginning with a letter or digit";

    private IdentityText() {}

    static boolean isSound(String text) {
        if (text.isEmpty() || text.length() > 200) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            boolean mark = c == '.' || c == '_' || c == ':' || c == '/' || c == '-';
            if (!letter && (i == 0 || !mark)) {
                return false;
            }
        }
        return true;
    }
}
