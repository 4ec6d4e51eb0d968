// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.Texts;
import org.jspecify.annotations.Nullable;

/** The texts of the command in one language. */
final class Words {

    private static final Texts TEXTS = Texts.read(
            Words.class.getResourceAsStream("cli_lv.properties"), Words.class.getResourceAsStream("cli_en.properties"));

    private final Language language;

    Words(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    /**
     * Gives a text with its facts put in.
     *
     * @param key the key of the text
     * @param facts name, value, name, value, …
     */
    String say(String key, Object... facts) {
        String template = TEXTS.get(key, language);
        StringBuilder text = new StringBuilder(template.length() + 32);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            text.append(template, from, open).append(fact(template.substring(open + 1, close), facts));
            from = close + 1;
        }
        return text.append(template, from, template.length()).toString();
    }

    private static Object fact(String name, Object... facts) {
        for (int i = 0; i < facts.length; i += 2) {
            if (facts[i].equals(name)) {
                return facts[i + 1];
            }
        }
        throw new IllegalArgumentException("No fact '" + name + "'");
    }

    /** The same texts, as picocli asks for them. Unlike a bundle looked up by name it ignores the host's locale. */
    ResourceBundle bundle() {
        return new ResourceBundle() {
            @Override
            protected @Nullable Object handleGetObject(String key) {
                return TEXTS.find(key, language).orElse(null);
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(TEXTS.keys(language));
            }
        };
    }
}
