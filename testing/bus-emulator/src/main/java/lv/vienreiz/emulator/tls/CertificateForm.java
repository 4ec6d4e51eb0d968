// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.tls;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The bytes of a certificate (X.509 version 3, RFC 5280 section 4.1) that its own EC key has signed. */
final class CertificateForm {

    private static final byte[] COMMON_NAME = {0x06, 3, 0x55, 4, 3};
    private static final byte[] ALTERNATIVE_NAMES = {0x06, 3, 0x55, 0x1D, 17};

    /** ecdsa-with-SHA256, 1.2.840.10045.4.3.2 (RFC 5758). */
    private static final byte[] ALGORITHM =
            der(0x30, new byte[] {0x06, 8, 0x2A, (byte) 0x86, 0x48, (byte) 0xCE, 0x3D, 4, 3, 2});

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private CertificateForm() {}

    /** All that is signed. */
    static byte[] facts(String name, Instant from, Instant until, PublicKey key, List<String> hosts) {
        byte[] names = der(0x30, der(0x31, der(0x30, COMMON_NAME, der(0x0C, name.getBytes(StandardCharsets.UTF_8)))));
        byte[] version = der(0xA0, der(0x02, new byte[] {2}));
        byte[] serial = der(
                0x02,
                BigInteger.valueOf(from.toEpochMilli())
                        .abs()
                        .add(BigInteger.ONE)
                        .toByteArray());
        byte[] validity = der(0x30, time(from), time(until));
        byte[] head = join(version, serial, ALGORITHM, names, validity, names, key.getEncoded());
        return der(0x30, head, hosts.isEmpty() ? new byte[0] : alternatives(hosts));
    }

    /** The whole certificate. */
    static byte[] signed(byte[] facts, byte[] signature) {
        return der(0x30, facts, ALGORITHM, der(0x03, new byte[] {0}, signature));
    }

    private static byte[] alternatives(List<String> hosts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        hosts.forEach(host -> all.writeBytes(
                host.matches("[0-9]+(\\.[0-9]+){3}")
                        ? der(0x87, address(host))
                        : der(0x82, host.getBytes(StandardCharsets.US_ASCII))));
        byte[] extension = der(0x30, ALTERNATIVE_NAMES, der(0x04, der(0x30, all.toByteArray())));
        return der(0xA3, der(0x30, extension));
    }

    private static byte[] address(String host) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        for (String part : host.split("\\.", -1)) {
            octets.write(Integer.parseInt(part));
        }
        return octets.toByteArray();
    }

    private static byte[] time(Instant instant) {
        return der(0x17, TIME.format(instant).getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] der(int tag, byte[]... parts) {
        byte[] content = join(parts);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        if (content.length < 0x80) {
            out.write(content.length);
        } else {
            byte[] length = BigInteger.valueOf(content.length).toByteArray();
            int sign = length[0] == 0 ? 1 : 0;
            out.write(0x80 | (length.length - sign));
            out.write(length, sign, length.length - sign);
        }
        out.writeBytes(content);
        return out.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
