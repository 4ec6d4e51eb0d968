// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.xroad;

/**
 * Where a request goes: a service and the path below it (PR-REST 4.2).
 *
 * @param service the five parts of the service's identifier
 * @param path the path below the service, as sent: empty, or beginning with {@code /}
 */
public record ServiceAddress(Identifiers service, String path) {

    private static final String PREFIX = "/r1/";
    private static final int SERVICE_PARTS = 5;

    /**
     * Tells whether a path belongs to the REST protocol at all.
     *
     * @param path a path as sent
     * @return true if it begins with {@code /r1/}
     */
    public static boolean isRest(String path) {
        return path.startsWith(PREFIX);
    }

    /**
     * Reads the path of a request.
     *
     * @param path a path as sent, for which {@link #isRest(String)} holds
     * @return the address
     * @throws IllegalArgumentException if the service's identifier is incomplete or wrongly encoded
     */
    public static ServiceAddress parse(String path) {
        int end = PREFIX.length() - 1;
        for (int part = 0; part < SERVICE_PARTS && end >= 0; part++) {
            end = path.indexOf('/', end + 1);
        }
        String service = end < 0 ? path.substring(PREFIX.length()) : path.substring(PREFIX.length(), end);
        return new ServiceAddress(
                Identifiers.parse(service, SERVICE_PARTS, SERVICE_PARTS), end < 0 ? "" : path.substring(end));
    }

    /**
     * Gives the subsystem that provides the service.
     *
     * @return an identifier of four parts
     */
    public Identifiers provider() {
        return service.first(SERVICE_PARTS - 1);
    }

    /**
     * Gives the service's own code.
     *
     * @return the last part of the identifier
     */
    public String code() {
        return service.part(SERVICE_PARTS - 1);
    }

    /**
     * Tells whether the path below the service could lead around a check of access: a segment of dots, or an encoded
     * slash or backslash.
     *
     * @return true if a careful client would not send it
     */
    public boolean isEvasive() {
        String lower = path.toLowerCase(java.util.Locale.ROOT);
        if (lower.contains("%2f") || lower.contains("%5c") || lower.contains("\\")) {
            return true;
        }
        for (String segment : lower.replace("%2e", ".").split("/", -1)) {
            if (segment.equals(".") || segment.equals("..")) {
                return true;
            }
        }
        return false;
    }
}
