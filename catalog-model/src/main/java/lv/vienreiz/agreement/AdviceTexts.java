// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement;

import lv.vienreiz.text.Language;
import lv.vienreiz.text.Texts;

/** The words in which advice is given. */
final class AdviceTexts {

    private static final Texts TEXTS = Texts.read(
            AdviceTexts.class.getResourceAsStream("advice_lv.properties"),
            AdviceTexts.class.getResourceAsStream("advice_en.properties"));

    private AdviceTexts() {}

    static String get(String key, Language language) {
        return TEXTS.get(key, language);
    }

    static Texts all() {
        return TEXTS;
    }
}
