// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import lv.vienreiz.text.Texts;

/** Texts of reasons and rules in both languages, with facts filled in. */
final class Wording {

    static final Texts TEXTS = Texts.read(
            Wording.class.getResourceAsStream("assessment_lv.properties"),
            Wording.class.getResourceAsStream("assessment_en.properties"));

    private Wording() {}

    /** Gives a text of both languages; the rest are names and values of its facts, in pairs. */
    static LocalizedText of(String key, Object... facts) {
        return LocalizedText.lv(TEXTS.say(key, Language.LATVIAN, facts)).en(TEXTS.say(key, Language.ENGLISH, facts));
    }
}
