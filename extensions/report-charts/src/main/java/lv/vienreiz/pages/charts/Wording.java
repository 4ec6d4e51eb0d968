// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages.charts;

import java.math.BigDecimal;
import java.util.function.Function;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import lv.vienreiz.text.Texts;

/** The words of charts. */
final class Wording {

    static final Texts TEXTS = Texts.read(
            Wording.class.getResourceAsStream("charts_lv.properties"),
            Wording.class.getResourceAsStream("charts_en.properties"));

    private Wording() {}

    static LocalizedText say(String key) {
        return inBoth(language -> TEXTS.say(key, language));
    }

    static LocalizedText inBoth(Function<Language, String> text) {
        return LocalizedText.lv(text.apply(Language.LATVIAN)).en(text.apply(Language.ENGLISH));
    }

    static String number(BigDecimal number, Language language) {
        String plain = number.stripTrailingZeros().toPlainString();
        return language.equals(Language.LATVIAN) ? plain.replace('.', ',') : plain;
    }
}
