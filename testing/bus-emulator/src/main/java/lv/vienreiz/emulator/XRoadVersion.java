// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

import lv.vienreiz.emulator.xroad.Spelling;

/** The age of a security server; it decides how the server spells fault codes and which of them it gives status 500. */
public enum XRoadVersion {

    /** X-Road up to 7.7: {@code Server.ServerProxy.AccessDenied}. */
    UP_TO_7_7(Spelling.CAMEL_CASE),

    /** X-Road from 7.8 (February 2026): {@code server.serverproxy.access_denied}. */
    FROM_7_8(Spelling.SNAKE_CASE);

    private final Spelling spelling;

    XRoadVersion(Spelling spelling) {
        this.spelling = spelling;
    }

    Spelling spelling() {
        return spelling;
    }
}
