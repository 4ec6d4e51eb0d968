// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

import java.io.IOException;
import java.net.BindException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import lv.vienreiz.text.Language;

/** The emulator could not open its port. */
public final class EmulatorStartException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    private final int port;
    private final boolean taken;

    /**
     * Makes the exception.
     *
     * @param port the port that was asked for
     * @param cause what the system said
     */
    public EmulatorStartException(int port, IOException cause) {
        super(render(port, cause instanceof BindException, Locale.ROOT), cause);
        this.port = port;
        this.taken = cause instanceof BindException;
    }

    /**
     * Gives the port.
     *
     * @return the port that was asked for, 0 if any free one was
     */
    public int port() {
        return port;
    }

    /**
     * Tells people what was found and how to mend it.
     *
     * @param language Latvian, or any other for English
     * @return a text of one or two sentences
     */
    public String text(Language language) {
        return render(port, taken, language.equals(Language.LATVIAN) ? Locale.forLanguageTag("lv") : Locale.ROOT);
    }

    private static String render(int port, boolean taken, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle("lv.vienreiz.emulator.texts", locale);
        return MessageFormat.format(texts.getString(taken ? "port.taken" : "port.failed"), Integer.toString(port));
    }
}
