// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestIdentityTest {

    @TempDir
    private Path folder;

    @Test
    void makesACertificateThatSaysWhatItWasTold() throws Exception {
        Instant from = Instant.parse("2026-03-01T00:00:00Z");
        Instant until = Instant.parse("2049-12-31T23:59:59Z");
        X509Certificate made =
                TestIdentity.of("ss1 ā", from, until, "localhost", "127.0.0.1").certificate();

        made.verify(made.getPublicKey());
        assertThat(made.getSubjectX500Principal().getName()).isEqualTo("CN=ss1 ā");
        assertThat(made.getNotBefore().toInstant()).isEqualTo(from);
        assertThat(made.getNotAfter().toInstant()).isEqualTo(until);
        assertThat(made.getSubjectAlternativeNames())
                .extracting(name -> (Object) name.get(1))
                .isEqualTo(List.of("localhost", "127.0.0.1"));
        assertThat(made.getVersion()).isEqualTo(3);
    }

    @Test
    void isDifferentEachTimeAndValidNowOrNot() throws Exception {
        TestIdentity one = TestIdentity.valid("a");

        one.certificate().checkValidity();
        assertThat(one.certificate()).isNotEqualTo(TestIdentity.valid("a").certificate());
        assertThat(one.certificate().getSubjectAlternativeNames()).isNull();
        assertThatThrownBy(() -> TestIdentity.expired("a").certificate().checkValidity())
                .isInstanceOf(CertificateExpiredException.class);
        assertThat(one).hasToString("TestIdentity[a]");
    }

    @Test
    void writesFilesThatOthersRead() throws Exception {
        TestIdentity made = TestIdentity.valid("portal");
        made.writeTo(folder.resolve("portal.p12"), "Parole-7391".toCharArray());
        made.writeCertificateTo(folder.resolve("portal.pem"));
        made.writeKeyTo(folder.resolve("portal-key.pem"));
        KeyStore read = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve("portal.p12"))) {
            read.load(in, "Parole-7391".toCharArray());
        }

        assertThat(read.getCertificate("portal")).isEqualTo(made.certificate());
        assertThat(read.getKey("portal", "Parole-7391".toCharArray()).getEncoded())
                .isEqualTo(java.util.Base64.getMimeDecoder()
                        .decode(Files.readString(folder.resolve("portal-key.pem"))
                                .replaceAll("-----[A-Z ]+-----", "")));
        assertThat(CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(
                                Files.readString(folder.resolve("portal.pem")).getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo(made.certificate());
    }
}
