// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.classification;

import lv.vienreiz.text.Language;
import lv.vienreiz.text.Texts;

/** The words in which a classification explains itself. */
final class ClassificationTexts {

    private static final Texts TEXTS = Texts.read(
            ClassificationTexts.class.getResourceAsStream("classification_lv.properties"),
            ClassificationTexts.class.getResourceAsStream("classification_en.properties"));

    private ClassificationTexts() {}

    static String get(String key, Language language) {
        return TEXTS.get(key, language);
    }

    static String say(String key, Language language, Object... facts) {
        return TEXTS.say(key, language, facts);
    }

    static Texts all() {
        return TEXTS;
    }
}
