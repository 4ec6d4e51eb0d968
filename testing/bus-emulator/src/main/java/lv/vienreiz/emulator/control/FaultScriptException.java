// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.control;

import lv.vienreiz.text.Language;
import lv.vienreiz.text.Texts;

/** A script of faults that cannot be used; it says on which line, what was found there and what was expected. */
public final class FaultScriptException extends Exception {

    private static final long serialVersionUID = 1;

    private static final Texts TEXTS = Texts.read(
            FaultScriptException.class.getResourceAsStream("script_lv.properties"),
            FaultScriptException.class.getResourceAsStream("script_en.properties"));

    private final int line;
    private final String key;
    private final String found;
    private final String expected;

    FaultScriptException(int line, String key, String found, String expected) {
        super(render(line, key, found, expected, Language.ENGLISH), null, false, false);
        this.line = line;
        this.key = key;
        this.found = found;
        this.expected = expected;
    }

    /**
     * Gives the line.
     *
     * @return the line in the script, from 1
     */
    public int line() {
        return line;
    }

    /**
     * Tells people what is wrong.
     *
     * @param language Latvian, or any other for English
     * @return one or two sentences that name the line
     */
    public String text(Language language) {
        return render(line, key, found, expected, language);
    }

    private static String render(int line, String key, String found, String expected, Language language) {
        return TEXTS.get(key, language)
                .replace("{line}", Integer.toString(line))
                .replace("{found}", found)
                .replace("{expected}", expected);
    }
}
