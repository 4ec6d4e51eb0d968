// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.vienreiz.exchange.tls.TestKeys;
import lv.vienreiz.exchange.tls.TrustedCertificates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class TlsFloorTest {

    private static final HttpSettings SETTINGS =
            new HttpSettings(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(10), 2, 1000);

    @TempDir
    Path folder;

    /** A server that answers our greeting with an old version, to the byte; ours must say no and send no request. */
    @ParameterizedTest
    @ValueSource(strings = {"0300", "0301", "0302"})
    void refusesAServerThatSpeaksOnlyAnOldVersion(String version) throws IOException {
        Path key = TestKeys.key(folder, "server", "dns:localhost");
        TlsOptions tls = new TlsOptions(
                TrustedCertificates.pem(TestKeys.certificate(key, "server")), Optional.empty(), Optional.empty());
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        try (RawServer server = RawServer.greeting(line -> {
                    line.raw(HexFormat.of()
                            .parseHex("16" + version + "002a" + "02000026" + version + "11".repeat(32) + "00" + "002f"
                                    + "00"));
                    line.readAll(seen);
                });
                HttpTransport transport = new HttpTransport(SETTINGS, Optional.of(tls), Clock.systemUTC())) {
            HttpCall call = HttpCall.put(
                    server.https().resolve("/r1/x"), "text/plain", "secret-5521".getBytes(StandardCharsets.UTF_8));
            CallResult result = transport.call(call, Instant.now().plusSeconds(20));

            assertThat(HttpTransportTest.code(result)).isEqualTo("not left transport.tls_failed");
            assertThat(transport.leasedConnections()).isZero();
            server.awaitEnd();
        }
        assertThat(seen.toString(StandardCharsets.ISO_8859_1)).doesNotContain("secret-5521");
        byte[] bytes = seen.toByteArray();
        assertThat(bytes[bytes.length - 2]).as("a fatal alert").isEqualTo((byte) 2);
        assertThat(bytes[bytes.length - 1])
                .as("this version is not spoken (70); newer Javas say that it is no lawful answer (47)")
                .isIn((byte) 70, (byte) 47);
    }

    /** Whoever trusts everybody names one of these in the constants of a class. */
    @Test
    void holdsNothingThatTrustsEverybody() throws IOException {
        Path classes = Path.of("target", "classes");
        try (Stream<Path> files = Files.walk(classes)) {
            List<Path> all =
                    files.filter(file -> file.toString().endsWith(".class")).toList();
            assertThat(all).hasSizeGreaterThan(100);
            for (Path file : all) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as("%s", classes.relativize(file))
                        .doesNotContain(
                                "TrustAll",
                                "NoopHostnameVerifier",
                                "X509TrustManager",
                                "X509ExtendedTrustManager",
                                "TrustSelfSigned",
                                "setDefaultHostnameVerifier",
                                "setDefaultSSLSocketFactory");
            }
        }
    }
}
