// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli.demo;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.Texts;

/** Tells in plain words what happens, and remembers it for the report. */
final class Narrator {

    private static final class Loaded {
        static final Texts TEXTS = Texts.read(
                Narrator.class.getResourceAsStream("demo_lv.properties"),
                Narrator.class.getResourceAsStream("demo_en.properties"));
    }

    /**
     * One thing that happened.
     *
     * @param key the key of its text
     * @param facts its facts
     */
    record Event(String key, List<String> facts) {

        String text(Language language) {
            return Texts.filled(Loaded.TEXTS.get(key, language), number -> facts.get(Integer.parseInt(number)));
        }
    }

    private final PrintStream out;
    private final Language language;
    private final List<Event> events = new ArrayList<>();
    private int step;

    Narrator(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
    }

    Language language() {
        return language;
    }

    /** The word for a state of a case, or for who moves it. */
    static String word(Enum<?> constant, Language language) {
        return Loaded.TEXTS.get("word." + constant.name(), language);
    }

    /** A text without facts. */
    static String text(String key, Language language) {
        return Loaded.TEXTS.get(key, language);
    }

    /** Begins a step. */
    void step(String key, String... facts) {
        step++;
        out.println();
        out.println(step + ". " + new Event(key, List.of(facts)).text(language));
    }

    /** Tells something within a step. */
    void tell(String key, String... facts) {
        out.println("   " + new Event(key, List.of(facts)).text(language));
    }

    /** Tells something that belongs into the report, too. */
    void record(String key, String... facts) {
        events.add(new Event(key, List.of(facts)));
        tell(key, facts);
    }

    /** What belongs into the report. */
    List<Event> events() {
        return List.copyOf(events);
    }

    /** Leaves a text of the library as it is, such as a finding. */
    void quote(String text) {
        out.println("   " + text);
    }
}
