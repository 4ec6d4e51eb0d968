// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.report;

import java.math.BigDecimal;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.Texts;

/** The words of reports in one language. */
record ReportTexts(Language language) {

    private static final Texts TEXTS = Texts.read(
            ReportTexts.class.getResourceAsStream("report_lv.properties"),
            ReportTexts.class.getResourceAsStream("report_en.properties"));

    String say(String key, Object... facts) {
        return TEXTS.say(key, language, facts);
    }

    String say(Enum<?> constant) {
        return TEXTS.say(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), language);
    }

    String number(BigDecimal number) {
        String plain = number.toPlainString();
        return language.equals(Language.LATVIAN) ? plain.replace('.', ',') : plain;
    }
}
