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
        return value.isEmpty() || value.charAt(0) == ' ' || value.charAt(value.length() - 1) == ' '
                ? Optional.of("is empty or has spaces at an end")
                : Optional.empty();
    }

    static void requireMethod(String method) {
        int length = method.length();
        if (length < 1 || length > 20 || !method.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw new IllegalArgumentException("A method of HTTP is one word in capitals");
        }
    }

    static void requireFieldName(String name) {
        if (name.isEmpty() || !name.chars().allMatch(HttpText::isOfName)) {
            throw new IllegalArgumentException("Not the name of a header");
        }
    }

    private static boolean isOfName(int c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
    }

    /**
     * Refuses dot segments and encoded separators, by which an access rule can be passed round: also such as are encoded
     * more than once, or have a parameter behind a semicolon, since somebody on the way may take either off.
     */
    static void requirePlainPath(String rawPath) {
        if (!isPlainAtFirstSight(rawPath) && hides(rawPath)) {
            throw new IllegalArgumentException("A path must not have '.' or '..' segments or encoded slashes");
        }
    }

    /** True where nothing is encoded, has a parameter, or begins with a dot; every call of every message comes by here. */
    private static boolean isPlainAtFirstSight(String rawPath) {
        boolean begins = true;
        for (int i = 0; i < rawPath.length(); i++) {
            char c = rawPath.charAt(i);
            if (c == '%' || c == '\\' || c == ';' || c == '.' && begins) {
                return false;
            }
            begins = c == '/';
        }
        return true;
    }

    private static boolean hides(String rawPath) {
        String path = ENCODED_PERCENT.matcher(rawPath.toLowerCase(Locale.ROOT)).replaceAll("%");
        boolean hidden = path.contains("%2f") || path.contains("%5c") || path.contains("\\");
        for (String segment : path.replace("%2e", ".").replace("%3b", ";").split("/", -1)) {
            String name = segment.replaceFirst(";.*", "");
            hidden |= name.equals(".") || name.equals("..");
        }
        return hidden;
    }

    private static String hex(char c) {
        return String.format("%04X", (int) c);
    }
}
