// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.util.List;
import java.util.stream.Collectors;
import lv.vienreiz.catalog.Labels;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;

/** A text with its facts, put into words only when somebody reads it. */
record Phrase(String key, List<Object> facts) {

    /** Makes a phrase; the facts are names and values, in pairs. */
    static Phrase of(String key, Object... facts) {
        return new Phrase(key, List.of(facts));
    }

    LocalizedText text() {
        return facts.size() == 2 && facts.get(1) instanceof LocalizedText quoted
                ? quoted
                : LocalizedText.lv(in(Language.LATVIAN)).en(in(Language.ENGLISH));
    }

    private String in(Language language) {
        return Wording.TEXTS.say(
                key, language, facts.stream().map(fact -> shown(fact, language)).toArray());
    }

    /** Names in a list are put together only when somebody reads them. */
    private static Object shown(Object fact, Language language) {
        return fact instanceof List<?> names
                ? names.stream().map(name -> named(name, language)).collect(Collectors.joining(", "))
                : fact;
    }

    private static String named(Object name, Language language) {
        return name instanceof Enum<?> constant ? Labels.of(constant, language) : String.valueOf(name);
    }
}
