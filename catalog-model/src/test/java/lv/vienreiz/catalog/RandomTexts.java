// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random values of the simple types, with a liking for what codecs get wrong. */
final class RandomTexts {

    private static final List<String> LANGUAGES = List.of(
            "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv", "mt", "nl",
            "pl", "pt", "ro", "sk", "sl", "sv", "ru", "uk", "ltg", "liv", "zz", "zzz");

    private RandomTexts() {}

    /** Texts that both forms can hold, of 1 to so many code points, now and then of exactly so many. */
    static Arbitrary<String> text(int max) {
        Arbitrary<String> usual =
                codePoints().list().ofMinSize(1).ofMaxSize(Math.min(max, 12)).map(RandomTexts::string);
        Arbitrary<String> longest =
                codePoints().map(point -> Character.toString(point).repeat(max));
        return Arbitraries.frequencyOf(
                Tuple.of(30, usual),
                Tuple.of(1, longest),
                Tuple.of(1, Arbitraries.of("]]>", " ", "\r\n", "<![CDATA[", "&amp;", "null")));
    }

    private static Arbitrary<Integer> codePoints() {
        Arbitrary<Integer> letters = Arbitraries.of(
                "aābcčdeēfgģhiījkķlļmnņoprsštuūvzž ".chars().boxed().toList());
        Arbitrary<Integer> marks =
                Arbitraries.of("\t\n\r\"'\\/<>&]{$".chars().boxed().toList());
        Arbitrary<Integer> delicate = Arbitraries.of(
                0x7F, 0x85, 0xA0, 0x301, 0x2028, 0xD7FF, 0xE000, 0xFEFF, 0xFFFD, 0x10000, 0x1F600, 0x10FFFF);
        Arbitrary<Integer> astral = Arbitraries.integers().between(0x10000, 0x10FFFF);
        Arbitrary<Integer> any = Arbitraries.integers().between(' ', 0xD7FF);
        return Arbitraries.frequencyOf(
                Tuple.of(10, letters),
                Tuple.of(2, marks),
                Tuple.of(2, delicate),
                Tuple.of(2, astral),
                Tuple.of(2, any));
    }

    private static String string(List<Integer> points) {
        StringBuilder text = new StringBuilder();
        points.forEach(text::appendCodePoint);
        return text.toString();
    }

    /** Texts in one to four languages, now and then in many. */
    static Arbitrary<LocalizedText> localized(int max) {
        Arbitrary<Set<String>> few =
                Arbitraries.of(LANGUAGES).set().ofMinSize(1).ofMaxSize(4);
        Arbitrary<Set<String>> many = Arbitraries.just(Set.copyOf(LANGUAGES));
        return Arbitraries.frequencyOf(Tuple.of(40, few), Tuple.of(1, many))
                .flatMap(codes -> text(max).list().ofSize(codes.size()).map(texts -> {
                    List<String> all = List.copyOf(codes);
                    LocalizedText text = LocalizedText.of(Language.of(all.get(0)), texts.get(0));
                    for (int i = 1; i < all.size(); i++) {
                        text = text.with(Language.of(all.get(i)), texts.get(i));
                    }
                    return text;
                }));
    }

    /** Numbers from zero with at most 18 digits and 9 decimals, zeros at their end included. */
    static Arbitrary<BigDecimal> amount() {
        Arbitrary<BigInteger> digits = Arbitraries.bigIntegers()
                .between(BigInteger.ZERO, BigInteger.TEN.pow(18).subtract(BigInteger.ONE));
        return Combinators.combine(digits, Arbitraries.integers().between(0, 9)).as(BigDecimal::new);
    }

    /** Dates of all years that can be written. */
    static Arbitrary<LocalDate> date() {
        long first = LocalDate.of(1, 1, 1).toEpochDay();
        long last = LocalDate.of(9999, 12, 31).toEpochDay();
        Arbitrary<Long> any = Arbitraries.longs().between(first, last);
        Arbitrary<Long> recent = Arbitraries.longs().between(18_000, 21_000);
        return Arbitraries.oneOf(any, recent).map(LocalDate::ofEpochDay);
    }

    /** Absolute addresses of several schemes, also with letters beyond ASCII. */
    static Arbitrary<URI> address() {
        return Combinators.combine(
                        Arbitraries.of(
                                "https://latvija.gov.lv/Services/",
                                "http://[::1]:8080/?q=",
                                "urn:isbn:",
                                "mailto:",
                                "https://pašvaldība.lv/ā/",
                                "HTTPS://Example.LV/%C4%81#"),
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .numeric()
                                .ofMinLength(1)
                                .ofMaxLength(8))
                .as((start, end) -> URI.create(start + end));
    }
}
