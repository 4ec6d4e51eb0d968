// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.xroad;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The percent-encoding of one part of an identifier (PR-REST: UTF-8, each part by itself). */
final class PercentCoding {

    /** What may stand raw: unreserved characters, sub-delimiters, colon and at sign. */
    private static final String RAW = "-._~!$&'()*+,;=:@";

    private static final String HEX = "0123456789ABCDEF";

    private PercentCoding() {}

    static String decode(String part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '%') {
                bytes.write(octet(part, i));
                i += 2;
            } else if (isRaw(c)) {
                bytes.write(c);
            } else {
                throw new IllegalArgumentException("a character at " + i + " must be percent-encoded");
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new IllegalArgumentException("the encoded bytes are not UTF-8", notUtf8);
        }
    }

    static String encode(String part) {
        StringBuilder text = new StringBuilder();
        for (byte octet : part.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            if (isRaw(c)) {
                text.append(c);
            } else {
                text.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return text.toString();
    }

    private static int octet(String part, int at) {
        int high = at + 2 < part.length() ? Character.digit(part.charAt(at + 1), 16) : -1;
        int low = at + 2 < part.length() ? Character.digit(part.charAt(at + 2), 16) : -1;
        if (high < 0 || low < 0) {
            throw new IllegalArgumentException("the percent sign at " + at + " does not begin an encoded byte");
        }
        return (high << 4) | low;
    }

    private static boolean isRaw(char c) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter || (c >= '0' && c <= '9') || RAW.indexOf(c) >= 0;
    }
}
