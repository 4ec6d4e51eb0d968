// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** One part of an X-Road identifier: what may stand in it, and how it is written in a path or header. */
final class IdentifierPart {

    private static final String FORBIDDEN = "%:;/\\\u200B\uFEFF";
    private static final String STRICT = "'()+,-.=?";
    private static final String RAW = "'()+,=-._~";

    private IdentifierPart() {}

    /** Refuses what a security server's runtime objects to, and what would change a path. */
    static String require(String name, String part) {
        boolean bad = part.isEmpty() || part.equals(".") || part.equals("..");
        for (int i = 0; i < part.length(); i++) {
            bad |= Character.isISOControl(part.charAt(i)) || FORBIDDEN.indexOf(part.charAt(i)) >= 0;
        }
        if (bad || !isAscii(part) && !StandardCharsets.UTF_8.newEncoder().canEncode(part)) {
            throw new IllegalArgumentException("The " + name + " of an X-Road identifier is '" + printable(part)
                    + "'; it must not be empty, '.' or '..', nor have control characters or any of % : ; / \\");
        }
        return part;
    }

    /** Tells whether only characters occur that the protocol's specification lists. */
    static boolean isStrict(String part) {
        return all(part, c -> isAlphanumeric(c) || STRICT.indexOf(c) >= 0);
    }

    static String join(String... parts) {
        StringBuilder joined = new StringBuilder();
        for (String part : parts) {
            joined.append(joined.length() == 0 ? "" : "/").append(encode(part));
        }
        return joined.toString();
    }

    /** A represented party as it stands in a header: its class, where it has one, and its code. */
    static String party(Optional<String> partyClass, String partyCode) {
        String code = encode(require("represented party", partyCode));
        return partyClass
                .map(name -> encode(require("represented party's class", name)) + "/" + code)
                .orElse(code);
    }

    static String encode(String part) {
        if (all(part, IdentifierPart::isRaw)) {
            return part;
        }
        StringBuilder written = new StringBuilder();
        for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
            if (isRaw(b)) {
                written.append((char) b);
            } else {
                written.append(String.format("%%%02X", b & 0xFF));
            }
        }
        return written.toString();
    }

    /** Splits and decodes an identifier of so many parts. */
    static List<String> split(String text, int count, String form) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split("/", -1)) {
            parts.add(decode(part, form));
        }
        if (parts.size() != count) {
            throw new IllegalArgumentException(
                    "'" + printable(text) + "' has " + parts.size() + " parts; expected " + form);
        }
        return parts;
    }

    private static String decode(String part, String form) {
        if (part.indexOf('%') < 0 && isAscii(part)) {
            return part;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!StandardCharsets.UTF_8.newEncoder().canEncode(part)) {
                throw new CharacterCodingException();
            }
            for (int i = 0; i < part.length(); ) {
                if (part.charAt(i) == '%') {
                    bytes.write(hex(part, i + 1) * 16 + hex(part, i + 2));
                    i += 3;
                } else {
                    int end = part.offsetByCodePoints(i, 1);
                    bytes.writeBytes(part.substring(i, end).getBytes(StandardCharsets.UTF_8));
                    i = end;
                }
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    "'" + printable(part) + "' is not percent-encoded UTF-8; expected " + form, e);
        }
    }

    private static int hex(String part, int at) throws CharacterCodingException {
        int digit = at < part.length() && part.charAt(at) < 128 ? Character.digit(part.charAt(at), 16) : -1;
        if (digit < 0) {
            throw new CharacterCodingException();
        }
        return digit;
    }

    private static boolean isAscii(String part) {
        return all(part, c -> c < 128);
    }

    private static boolean all(String part, IntPredicate which) {
        for (int i = 0; i < part.length(); i++) {
            if (!which.test(part.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRaw(int c) {
        return isAlphanumeric(c) || RAW.indexOf(c) >= 0;
    }

    private static boolean isAlphanumeric(int c) {
        return c >= 0 && c < 128 && Character.isLetterOrDigit(c);
    }

    private static String printable(String text) {
        String shown = text.length() > 80 ? text.substring(0, 80) + "…" : text;
        return shown.replaceAll("[\\p{Cntrl}\u200B\uFEFF]", "?");
    }
}
