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
        return LocalizedText.lv(filled(TEXTS.get(key, Language.LATVIAN), facts))
                .en(filled(TEXTS.get(key, Language.ENGLISH), facts));
    }

    /** Fills in one pass, so that braces inside a fact stay what they are. */
    private static String filled(String template, Object... facts) {
        StringBuilder text = new StringBuilder(template.length() + 32);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            text.append(template, from, open).append(fact(template.substring(open + 1, close), facts));
            from = close + 1;
        }
        return text.append(template, from, template.length()).toString();
    }

    private static String fact(String name, Object... facts) {
        for (int i = 0; i < facts.length; i += 2) {
            if (facts[i].equals(name)) {
                return String.valueOf(facts[i + 1]);
            }
        }
        throw new IllegalArgumentException("No fact is given for '" + name + "'");
    }
}
