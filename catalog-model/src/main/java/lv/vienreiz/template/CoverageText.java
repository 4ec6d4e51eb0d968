// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.template;

import java.math.BigDecimal;
import java.util.Map;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.Texts;

/** Words of the report on coverage. */
final class CoverageText {

    private static final class Loaded {
        static final Texts TEXTS = Texts.read(
                TemplateCoverage.class.getResourceAsStream("coverage_lv.properties"),
                TemplateCoverage.class.getResourceAsStream("coverage_en.properties"));
    }

    private CoverageText() {}

    static String of(TemplateCoverage coverage, Language language) {
        StringBuilder text = new StringBuilder();
        text.append(filled(
                "sums",
                language,
                Map.of(
                        "day", coverage.day().toString(),
                        "templates", String.valueOf(coverage.templates().size()),
                        "municipalities",
                                String.valueOf(coverage.municipalities().size()),
                        "linked", String.valueOf(coverage.linked()),
                        "percent", number(coverage.linkedPercent(), language),
                        "notLinked", String.valueOf(coverage.notLinked()))));
        text.append(filled(
                "published",
                language,
                Map.of(
                        "published", String.valueOf(coverage.published()),
                        "without", String.valueOf(coverage.publishedWithoutLinking()),
                        "nothing", String.valueOf(coverage.publishedNothing()))));
        text.append(filled(
                "links",
                language,
                Map.of(
                        "links", String.valueOf(coverage.links()),
                        "full", String.valueOf(coverage.fullLinks()),
                        "percent", number(coverage.linksPercent(), language),
                        "unplaced", String.valueOf(coverage.unplaced().size()))));
        shares(coverage, language, text);
        return text.toString();
    }

    private static void shares(TemplateCoverage coverage, Language language, StringBuilder text) {
        for (TemplateCoverage.TemplateShare share : coverage.templates()) {
            text.append(filled(
                    "template",
                    language,
                    Map.of("template", share.template().value(), "linked", String.valueOf(share.linked()))));
        }
        for (TemplateCoverage.MunicipalityShare share : coverage.municipalities()) {
            text.append(filled(
                    "municipality",
                    language,
                    Map.of(
                            "municipality", share.municipality().name().inOrFirst(language),
                            "links", String.valueOf(share.links()),
                            "published", String.valueOf(share.published()))));
        }
    }

    private static String number(BigDecimal percent, Language language) {
        String plain = percent.toPlainString();
        return language.equals(Language.LATVIAN) ? plain.replace('.', ',') : plain;
    }

    private static String filled(String key, Language language, Map<String, String> facts) {
        return Texts.filled(Loaded.TEXTS.get(key, language), facts::get) + "\n";
    }
}
