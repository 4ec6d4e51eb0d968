// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework;

import java.util.List;
import java.util.stream.Collectors;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.Texts;

/** The words for states, actors, facts and refusals in Latvian and English. */
final class Wording {

    private static final Texts WORDS = Texts.read(
            Wording.class.getResourceAsStream("words_lv.properties"),
            Wording.class.getResourceAsStream("words_en.properties"));

    private Wording() {}

    /** All words, for a test that none is missing. */
    static Texts all() {
        return WORDS;
    }

    /** The words for a constant, or its name where a user brings states of another machine. */
    static String of(Enum<?> constant, Language language) {
        return WORDS.find(key(constant), language).orElseGet(constant::name);
    }

    static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    static String of(Judgement.Illegal<?> illegal, Language language) {
        String from =
                illegal.from().map(state -> of(state, language)).orElseGet(() -> WORDS.get("beginning", language));
        String why = WORDS.say(
                "illegal." + illegal.why(),
                language,
                "from",
                from,
                "to",
                of(illegal.to(), language),
                "actor",
                of(illegal.actor(), language),
                "missing",
                facts(illegal.missing(), language));
        if (illegal.legal().isEmpty()) {
            return why;
        }
        String legal = illegal.legal().stream().map(way -> of(way, language)).collect(Collectors.joining("; "));
        return why + " " + WORDS.get("legal", language) + " " + legal + ".";
    }

    static String of(HistoryFlaw flaw, Language language) {
        StatusEntry entry = flaw.entry();
        int expected = flaw.before().map(StatusEntry::sequence).orElse(0) + 1;
        return WORDS.say(
                "flaw." + flaw.kind(),
                language,
                "position",
                flaw.position() + 1,
                "number",
                entry.sequence(),
                "expected",
                expected,
                "to",
                of(entry.state(), language),
                "actor",
                of(entry.actor(), language));
    }

    private static String of(Transition<?> way, Language language) {
        String actors = way.actors().stream().map(actor -> of(actor, language)).collect(Collectors.joining(", "));
        String guard = way.guard().anyOf().isEmpty()
                ? ""
                : WORDS.get("if", language) + " " + facts(way.guard().anyOf(), language);
        return of(way.to(), language) + " (" + actors + guard + ")";
    }

    private static String facts(List<Fact> facts, Language language) {
        return facts.stream()
                .map(fact -> of(fact, language))
                .collect(Collectors.joining(" " + WORDS.get("or", language) + " "));
    }
}
