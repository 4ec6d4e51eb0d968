// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.http;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may stand in a header and in a path, so that nothing given by a caller can change the shape of a request. */
final class HttpText {

    /** However often a percent sign was encoded, what follows it counts. */
    private static final Pattern ENCODED_PERCENT = Pattern.compile("%(25)+");

    private HttpText() {}

    /** Refuses anything but printable ASCII; the value itself may be personal and is not quoted. */
    static void requireFieldValue(String name, String value) {
        Optional<String> flaw = flawOf(value);
        if (flaw.isPresent()) {
            throw new IllegalArgumentException("The value of header " + name + " " + flaw.get());
        }
    }

    static Optional<String> flawOf(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c > '~') {
                return Optional.of("has U+" + hex(c) + " at position " + i + "; only printable ASCII is allowed");
            }
        }
        return value.isEmpty() || !value.equals(value.strip())
                ? Optional.of("is empty or has spaces at an end")
                : Optional.empty();
    }

    static void requireFieldName(String name) {
        if (!name.matches("[A-Za-z0-9-]+")) {
            throw new IllegalArgumentException("Not the name of a header");
        }
    }

    /**
     * Refuses dot segments and encoded separators, by which an access rule can be passed round: also such as are encoded
     * more than once, or have a parameter behind a semicolon, since somebody on the way may take either off.
     */
    static void requirePlainPath(String rawPath) {
        String path = ENCODED_PERCENT.matcher(rawPath.toLowerCase(Locale.ROOT)).replaceAll("%");
        boolean hidden = path.contains("%2f") || path.contains("%5c") || path.contains("\\");
        for (String segment : path.replace("%2e", ".").replace("%3b", ";").split("/", -1)) {
            String name = segment.replaceFirst(";.*", "");
            hidden |= name.equals(".") || name.equals("..");
        }
        if (hidden) {
            throw new IllegalArgumentException("A path must not have '.' or '..' segments or encoded slashes");
        }
    }

    private static String hex(char c) {
        return String.format("%04X", (int) c);
    }
}
