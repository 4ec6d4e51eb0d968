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
        return TEXTS.say(key, language, facts);
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
