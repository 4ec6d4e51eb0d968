// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.Money;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.Texts;

/** The words of pages in one language. Dates are written from our own texts, because those of the platform change. */
record Words(Language language) {

    static final Texts TEXTS = Texts.read(
            Words.class.getResourceAsStream("pages_lv.properties"),
            Words.class.getResourceAsStream("pages_en.properties"));

    /** Gives a text; the rest are names and values of its facts, in pairs. */
    String of(String key, Object... facts) {
        return TEXTS.say(key, language, facts);
    }

    /** Gives a text that counts, in the singular where the language wants it: in Latvian of 21 and 101, too, but not of 11. */
    String counting(String key, long amount) {
        boolean one = language.equals(Language.LATVIAN) ? amount % 10 == 1 && amount % 100 != 11 : amount == 1;
        return of(one ? key + ".one" : key, "amount", amount);
    }

    String of(Enum<?> code) {
        return of(code.getDeclaringClass().getSimpleName() + "." + code.name());
    }

    String date(LocalDate date) {
        return of(
                "date",
                "year",
                date.getYear(),
                "month",
                of("month." + date.getMonthValue()),
                "day",
                date.getDayOfMonth());
    }

    /** Writes a score with at most two decimals. */
    String score(BigDecimal score) {
        BigDecimal shown = score.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        String number = shown.toPlainString();
        return language.equals(Language.LATVIAN) ? number.replace('.', ',') : number;
    }

    String amount(Money money) {
        String number = money.amount().toPlainString();
        return (language.equals(Language.LATVIAN) ? number.replace('.', ',') : number) + "\u00A0" + money.currency();
    }

    /** Names a register of the list that we know; a code of any other list stays a code. */
    String register(CodedValue register) {
        return register.list().equals(Registers.LIST)
                ? TEXTS.find("register." + register.code(), language).orElse(register.code())
                : register.code();
    }
}
