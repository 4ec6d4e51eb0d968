// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import lv.vienreiz.text.Language;

/**
 * One run of the command: where it reads and writes, and the words in which it speaks.
 *
 * @param terminal where it reads and writes
 * @param words its texts in the chosen language
 */
record Session(Terminal terminal, Words words) {

    private static final String OPTION = "--lang";

    /** Settles the language first, so that a misuse of the command is explained in it, too. */
    static Session of(Terminal terminal, String... arguments) {
        return new Session(terminal, new Words(language(terminal.environment(), arguments)));
    }

    PrintStream out() {
        return terminal.out();
    }

    PrintStream err() {
        return terminal.err();
    }

    InputStream in() {
        return terminal.in();
    }

    Language language() {
        return words.language();
    }

    String say(String key, Object... facts) {
        return words.say(key, facts);
    }

    private static Language language(Map<String, String> environment, String... arguments) {
        String wanted = "";
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
                wanted = arguments[i + 1];
            } else if (arguments[i].startsWith(OPTION + "=")) {
                wanted = arguments[i].substring(OPTION.length() + 1);
            }
        }
        return language(wanted.isEmpty() ? host(environment) : wanted);
    }

    private static String host(Map<String, String> environment) {
        return Stream.of("VIENREIZ_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("en");
    }

    /** Latvian for {@code lv}, {@code lv_LV.UTF-8} and the like; else English. */
    private static Language language(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean latvian =
                lower.equals("lv") || lower.startsWith("lv_") || lower.startsWith("lv.") || lower.startsWith("lv-");
        return latvian ? Language.LATVIAN : Language.ENGLISH;
    }
}
