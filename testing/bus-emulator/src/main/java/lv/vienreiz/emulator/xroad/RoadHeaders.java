// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.xroad;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import lv.vienreiz.emulator.wire.Field;
import lv.vienreiz.emulator.wire.Fields;

/** The header fields of the protocol, and those that a security server lets go (PR-REST 4.3). */
public final class RoadHeaders {

    /** Who asks. */
    public static final String CLIENT = "X-Road-Client";

    /** Which message it is; the client's, or made by its server. */
    public static final String ID = "X-Road-Id";

    /** Which exchange it is; always the server's. */
    public static final String REQUEST_ID = "X-Road-Request-Id";

    /** The hash of the request; always the server's. */
    public static final String REQUEST_HASH = "X-Road-Request-Hash";

    /** Which service answers. */
    public static final String SERVICE = "X-Road-Service";

    /** Which security server shall be asked. */
    public static final String SECURITY_SERVER = "X-Road-Security-Server";

    /** For whom the client acts. */
    public static final String REPRESENTED_PARTY = "X-Road-Represented-Party";

    /** The fault code, only where the bus itself failed. */
    public static final String ERROR = "X-Road-Error";

    /** The fields that a client sets, each of them once. */
    public static final List<String> OF_THE_CLIENT =
            List.of(CLIENT, ID, SECURITY_SERVER, REPRESENTED_PARTY, "X-Road-UserId", "X-Road-Issue");

    private static final Set<String> LET_GO = Set.of(
            "transfer-encoding",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "trailer",
            "upgrade",
            "connection",
            "user-agent",
            "host",
            "content-length",
            "server",
            "expect");

    private RoadHeaders() {}

    /**
     * Keeps what passes a security server.
     *
     * @param fields the fields as received
     * @return without those of the connection, and without those that only the server may set
     */
    public static Fields passing(Fields fields) {
        return fields.without(RoadHeaders::isLetGo);
    }

    private static boolean isLetGo(Field field) {
        return LET_GO.contains(field.name().toLowerCase(Locale.ROOT))
                || field.isNamed(REQUEST_ID)
                || field.isNamed(REQUEST_HASH);
    }
}
