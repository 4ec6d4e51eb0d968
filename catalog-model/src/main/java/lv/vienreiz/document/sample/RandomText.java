// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.sample;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import lv.vienreiz.document.form.Limits;

/** Texts that both forms can hold, with a liking for what codecs get wrong. */
final class RandomText {

    private static final List<String> LANGUAGES = List.of(
            "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv", "mt", "nl",
            "pl", "pt", "ro", "sk", "sl", "sv", "ru", "uk", "ltg", "liv", "zz", "zzz");
    private static final String LETTERS = "aābcčdeēfgģhiījkķlļmnņoprsštuūvzž ";
    private static final String MARKS = "\t\n\r\"'\\/<>&]{$";
    private static final List<String> DELICATE = List.of("]]>", " ", "\r\n", "<![CDATA[", "&amp;", "null");
    private static final int[] POINTS = {
        0x7F, 0x85, 0xA0, 0x301, 0x2028, 0xD7FF, 0xE000, 0xFEFF, 0xFFFD, 0x10000, 0x1F600, 0x10FFFF
    };
    private static final int USUAL = 12;
    private static final int LONG = 5000;

    private final RandomGenerator random;
    private final boolean brief;

    /** Makes texts; brief ones are never as long as they may be. */
    RandomText(RandomGenerator random, boolean brief) {
        this.random = random;
        this.brief = brief;
    }

    /** A text, now and then as long as it may be. */
    String text(Limits limits) {
        int least = limits.minLength();
        int most = limits.maxLength();
        if (limits.pattern().isPresent()) {
            return RandomPattern.of(limits.pattern().get()).text(least, most, random);
        }
        int kind = random.nextInt(32);
        if (kind == 0) {
            String delicate = DELICATE.get(random.nextInt(DELICATE.size()));
            if (delicate.length() >= least && delicate.length() <= most) {
                return delicate;
            }
        }
        if (kind == 1 && !brief) {
            return Character.toString(codePoint()).repeat(most == Integer.MAX_VALUE ? LONG : most);
        }
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(least, Math.min(most, Math.max(least, USUAL)) + 1);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(codePoint());
        }
        return text.toString();
    }

    private int codePoint() {
        return switch (random.nextInt(18)) {
            case 0, 1 -> MARKS.charAt(random.nextInt(MARKS.length()));
            case 2, 3 -> POINTS[random.nextInt(POINTS.length)];
            case 4, 5 -> random.nextInt(0x10000, 0x110000);
            case 6, 7 -> random.nextInt(' ', 0xD800);
            default -> LETTERS.charAt(random.nextInt(LETTERS.length()));
        };
    }

    /** A text in one to four languages, now and then in all. */
    void localized(JsonGenerator out, Limits limits) throws IOException {
        List<String> languages = new ArrayList<>(LANGUAGES);
        Collections.shuffle(languages, new Random(random.nextLong()));
        int count = random.nextInt(40) == 0 && !brief ? languages.size() : 1 + random.nextInt(4);
        out.writeStartObject();
        for (String language : languages.subList(0, count)) {
            out.writeStringField(language, text(limits));
        }
        out.writeEndObject();
    }
}
