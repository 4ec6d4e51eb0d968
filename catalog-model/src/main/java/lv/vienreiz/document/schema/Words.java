// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import java.util.Locale;

/** Names as words for people. */
final class Words {

    private Words() {}

    /** Splits a name, as {@code ServiceOwner} into "Service owner". */
    static String title(String name) {
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (i == 0) {
                title.append(Character.toUpperCase(c));
            } else if (Character.isUpperCase(c)) {
                title.append(' ').append(Character.toLowerCase(c));
            } else {
                title.append(c);
            }
        }
        return title.toString();
    }

    /** Makes a sentence: a capital letter in front, a full stop behind. */
    static String sentence(String text) {
        if (text.isEmpty()) {
            return text;
        }
        String capital = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return capital.endsWith(".") ? capital : capital + ".";
    }
}
