// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.http;

import java.util.Locale;

/** What may stand in a header and in a path, so that nothing given by a caller can change the shape of a request. */
final class HttpText {

    private HttpText() {}

    /** Refuses anything but printable ASCII; the value itself may be personal and is not quoted. */
    static void requireFieldValue(String name, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c > '~') {
                throw new IllegalArgumentException("The value of header " + name + " has U+" + hex(c) + " at position "
                        + i + "; only printable ASCII is allowed");
            }
        }
        if (value.isEmpty() || !value.equals(value.strip())) {
            throw new IllegalArgumentException("The value of header " + name + " is empty or has spaces at an end");
        }
    }

    static void requireFieldName(String name) {
        if (!name.matches("[A-Za-z0-9-]+")) {
            throw new IllegalArgumentException("Not the name of a header");
        }
    }

    /** Refuses dot segments and encoded separators, by which an access rule can be passed round. */
    static void requirePlainPath(String rawPath) {
        String lower = rawPath.toLowerCase(Locale.ROOT);
        boolean hidden = lower.contains("%2f") || lower.contains("%5c") || lower.contains("\\");
        for (String segment : lower.replace("%2e", ".").split("/", -1)) {
            hidden |= segment.equals(".") || segment.equals("..");
        }
        if (hidden) {
            throw new IllegalArgumentException("A path must not have '.' or '..' segments or encoded slashes");
        }
    }

    private static String hex(char c) {
        return String.format("%04X", (int) c);
    }
}
