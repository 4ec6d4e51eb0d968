// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.xroad;

/** The two security servers of an exchange. */
public enum Side {

    /** The server of the system that asks. */
    CLIENT("server.clientproxy."),

    /** The server of the system that answers. */
    PROVIDER("server.serverproxy.");

    private final String prefix;

    Side(String prefix) {
        this.prefix = prefix;
    }

    /**
     * Completes a fault code.
     *
     * @param code a code in the newer spelling, with or without what stands before its last part
     * @return the code with its origin: unchanged if it begins with {@code client.} or {@code server.}
     */
    public String qualify(String code) {
        return code.startsWith("client.") || code.startsWith("server.") ? code : prefix + code;
    }
}
