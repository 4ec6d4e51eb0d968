// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange;

import lv.vienreiz.text.Language;

/**
 * What went wrong on the way to a receiver, in facts; it holds no personal data and no content of a message.
 *
 * @param origin who noticed it
 * @param code the normalised code, lower case with dots and underscores, such as {@code server.serverproxy.access_denied}
 * @param rawCode the code as it stood on the wire, or the same as {@code code}
 * @param reference what to quote to the operator (X-Road: the {@code detail} of the fault), or an empty text
 */
public record Fault(Origin origin, String code, String rawCode, String reference) {

    /** Who noticed a fault. */
    public enum Origin {
        /** This client, before anything left. */
        CLIENT,
        /** The connection. */
        TRANSPORT,
        /** The bus. */
        BUS,
        /** The receiver behind the bus. */
        PROVIDER
    }

    /**
     * Makes a fault that has neither another spelling nor a reference.
     *
     * @param origin who noticed it
     * @param code the normalised code
     * @return the fault
     */
    public static Fault of(Origin origin, String code) {
        return new Fault(origin, code, code, "");
    }

    /**
     * Says what happened and what to do about it.
     *
     * @param language Latvian or English; any other is answered in English
     * @return one or two sentences
     */
    public String text(Language language) {
        return FaultTexts.of(this, language);
    }
}
