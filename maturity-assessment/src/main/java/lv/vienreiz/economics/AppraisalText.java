// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.economics;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.Texts;

/** Puts the result of an appraisal into words, Latvian or English. */
public final class AppraisalText {

    private static final Texts TEXTS = Texts.read(
            AppraisalText.class.getResourceAsStream("economics_lv.properties"),
            AppraisalText.class.getResourceAsStream("economics_en.properties"));

    private AppraisalText() {}

    /**
     * The whole result.
     *
     * @param result the result
     * @param language the language; any but Latvian is answered in English
     * @return a heading and a line for each statement, each with its end
     */
    public static String of(AppraisalResult result, Language language) {
        String source = result.appraisal()
                .source()
                .map(words ->
                        "  " + TEXTS.get("source", language).replace("{source}", words.inOrFirst(language)) + "\n")
                .orElse("");
        return result.appraisal().name().inOrFirst(language) + "\n" + source
                + result.statements().stream()
                        .map(statement ->
                                "  " + of(statement, result.appraisal().currency(), language) + "\n")
                        .collect(Collectors.joining());
    }

    /**
     * One statement.
     *
     * @param statement the statement
     * @param currency the currency of its amounts
     * @param language the language
     * @return a sentence or two
     */
    public static String of(Statement statement, String currency, Language language) {
        String text = TEXTS.get(statement.kind().name(), language);
        String all = statement.figures().stream()
                .map(figure -> shown(figure, currency, language))
                .collect(Collectors.joining("; "));
        text = text.replace("{all}", all);
        for (Figure figure : statement.figures()) {
            text = text.replace("{" + figure.name() + "}", shown(figure, currency, language));
        }
        return text.replace(
                "{subject}",
                statement.subject().map(subject -> subject.inOrFirst(language)).orElse(""));
    }

    private static String shown(Figure figure, String currency, Language language) {
        String number = grouped(figure.value(), language);
        return switch (figure.unit()) {
            case MONEY -> number + "\u00A0" + currency;
            case PERCENT -> number + "\u00A0%";
            case YEARS, RATIO, COUNT -> number;
        };
    }

    /** The number with its thousands apart, as the language writes it, whatever the host's locale. */
    private static String grouped(BigDecimal value, Language language) {
        boolean latvian = language.equals(Language.LATVIAN);
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(value.signum() < 0 ? "-" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(latvian ? '\u00A0' : ',');
            }
            text.append(whole.charAt(i));
        }
        if (point >= 0) {
            text.append(latvian ? ',' : '.').append(plain, point + 1, plain.length());
        }
        return text.toString();
    }
}
