// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.xroad;

/** An exchange that a security server refuses or fails. */
public final class BusFault extends Exception {

    private static final long serialVersionUID = 1;

    private final Side side;
    private final String code;

    /**
     * Makes a fault.
     *
     * @param side the server at fault; it decides the spelling
     * @param code the code in the newer spelling, such as {@code access_denied} or {@code client.invalid_request}
     * @param text what the server says to the client
     */
    public BusFault(Side side, String code, String text) {
        super(text, null, false, false);
        this.side = side;
        this.code = side.qualify(code);
    }

    /**
     * Tells which server is at fault.
     *
     * @return the side
     */
    public Side side() {
        return side;
    }

    /**
     * Gives the code in full, in the newer spelling.
     *
     * @return the code
     */
    public String code() {
        return code;
    }

    /**
     * Gives the code as the server at fault spells it; the other server hands it on as it is.
     *
     * @param atFault the spelling of the server at fault
     * @return the code on the wire
     */
    public String codeAs(Spelling atFault) {
        return atFault.spell(code);
    }

    /**
     * Tells the HTTP status under which a client-side server hands a code out. It compares with its own spelling only,
     * so that a fault of a server of the other age comes as 400 where 500 is meant.
     *
     * @param code a code on the wire
     * @param clientSide the spelling of the client-side server
     * @return 500 or 400
     */
    public static int statusOf(String code, Spelling clientSide) {
        return code.startsWith(clientSide.serverPrefix()) ? 500 : 400;
    }
}
