// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.conformance;

import lv.vienreiz.text.Language;
import lv.vienreiz.text.Texts;

/** The texts of the checks. */
final class ConformanceTexts {

    private static final Texts TEXTS = Texts.read(
            ConformanceTexts.class.getResourceAsStream("checks_lv.properties"),
            ConformanceTexts.class.getResourceAsStream("checks_en.properties"));

    private ConformanceTexts() {}

    static String get(String key, Language language) {
        return TEXTS.get(key, language);
    }
}
