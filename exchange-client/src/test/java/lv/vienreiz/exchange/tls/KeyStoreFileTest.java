// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyStoreFileTest {

    private static final char[] PASSWORD = TestKeys.PASSWORD.toCharArray();

    @TempDir
    static Path folder;

    private static Path key;
    private static Path certificate;

    @BeforeAll
    static void makeKeys() {
        key = TestKeys.key(folder, "portal", "");
        certificate = TestKeys.certificate(key, "portal");
    }

    @Test
    void readsTheKeyEvenIfTheCallerWipedThePassword() {
        char[] password = PASSWORD.clone();
        KeyStoreFile file = KeyStoreFile.of(key, password);
        Arrays.fill(password, 'x');

        assertThat(file.keys().getKeyManagers()).isNotEmpty();
        assertThat(file.keys().getKeyManagers()).as("a second time").isNotEmpty();
    }

    @Test
    void wipesAPasswordThatItFetched() {
        char[] fetched = PASSWORD.clone();

        assertThat(KeyStoreFile.of(key, () -> fetched).keys().getKeyManagers()).isNotEmpty();

        assertThat(fetched).containsOnly('\0');
    }

    @Test
    void saysWhatToDoAboutAWrongPasswordAndNeverShowsIt() {
        KeyStoreFile file = KeyStoreFile.of(key, "Wrong-8264".toCharArray());

        assertThatIllegalArgumentException()
                .isThrownBy(file::keys)
                .withMessageContaining("portal.p12")
                .withMessageContaining("password")
                .withMessageNotContaining("Wrong-8264");
        assertThat(file.toString()).isEqualTo("KeyStoreFile[portal.p12]");
    }

    @Test
    void refusesAFileThatIsNoKeyStore() throws IOException {
        Path text = Files.writeString(folder.resolve("text.p12"), "not a key store");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyStoreFile.of(text, PASSWORD).keys());
        assertThatIllegalArgumentException().isThrownBy(() -> KeyStoreFile.of(folder.resolve("none.p12"), PASSWORD)
                .keys());
    }

    @Test
    void refusesAKeyStoreWithoutAKey() {
        Path trust = TestKeys.trusting(folder, "trust.p12", certificate);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyStoreFile.of(trust, PASSWORD).keys())
                .withMessageContaining("private key");
    }

    @Test
    void trustsCertificatesOfEitherKindOfFile() throws IOException {
        Path trust = TestKeys.trusting(folder, "trusted.p12", certificate);
        Path empty = Files.writeString(folder.resolve("empty.pem"), "");

        assertThat(TrustedCertificates.pem(certificate).managers().getTrustManagers())
                .hasSize(1);
        assertThat(TrustedCertificates.in(KeyStoreFile.of(trust, PASSWORD))
                        .managers()
                        .getTrustManagers())
                .hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrustedCertificates.pem(empty).managers())
                .withMessageContaining("No trusted certificate");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        TrustedCertificates.in(KeyStoreFile.of(key, PASSWORD)).managers())
                .withMessageContaining("keytool -importcert");
    }
}
