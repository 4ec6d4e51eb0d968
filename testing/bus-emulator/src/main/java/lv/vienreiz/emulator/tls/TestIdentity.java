// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/**
 * A fresh key (EC, P-256) and a certificate for it that it has signed itself: for tests, and worth nothing elsewhere.
 * Immutable.
 *
 * <pre>{@code
 * TestIdentity server = TestIdentity.valid("ss1", "localhost", "127.0.0.1");
 * TestIdentity ours = TestIdentity.valid("portal");
 * XRoadEmulator bus = XRoadEmulator.builder().tls(server).start()
 *         .registerCertificate("LV/GOV/90000069281/portal", ours.certificate());
 * ours.writeTo(folder.resolve("portal.p12"), password);
 * }</pre>
 */
public final class TestIdentity {

    private final String name;
    private final PrivateKey key;
    private final X509Certificate certificate;

    private TestIdentity(String name, PrivateKey key, X509Certificate certificate) {
        this.name = name;
        this.key = key;
        this.certificate = certificate;
    }

    /**
     * Makes a key whose certificate is valid from yesterday for thirty days.
     *
     * @param name the common name
     * @param hosts the names and IPv4 addresses of the host, for a server
     * @return a fresh identity
     */
    public static TestIdentity valid(String name, String... hosts) {
        Instant now = Instant.now();
        return of(name, now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(30)), hosts);
    }

    /**
     * Makes a key whose certificate ran out yesterday.
     *
     * @param name the common name
     * @param hosts the names and IPv4 addresses of the host, for a server
     * @return a fresh identity
     */
    public static TestIdentity expired(String name, String... hosts) {
        Instant now = Instant.now();
        return of(name, now.minus(Duration.ofDays(30)), now.minus(Duration.ofDays(1)), hosts);
    }

    /**
     * Makes a key.
     *
     * @param name the common name
     * @param from from when the certificate is valid, between the years 1950 and 2049
     * @param until until when, in the same years
     * @param hosts the names and IPv4 addresses of the host, for a server
     * @return a fresh identity
     */
    public static TestIdentity of(String name, Instant from, Instant until, String... hosts) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            byte[] facts = CertificateForm.facts(name, from, until, pair.getPublic(), List.of(hosts));
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(facts);
            byte[] signed = CertificateForm.signed(facts, signature.sign());
            Certificate read =
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(signed));
            return new TestIdentity(name, pair.getPrivate(), (X509Certificate) read);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has EC keys on P-256", impossible);
        }
    }

    /**
     * Gives the certificate.
     *
     * @return the certificate, signed by its own key
     */
    public X509Certificate certificate() {
        return certificate;
    }

    /**
     * Gives the certificate as text, for whoever shall trust it.
     *
     * @return PEM
     */
    public String pem() {
        try {
            return pem("CERTIFICATE", certificate.getEncoded());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A certificate that was read can be written", impossible);
        }
    }

    private static String pem(String what, byte[] encoded) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
        return "-----BEGIN " + what + "-----\n" + lines + "\n-----END " + what + "-----\n";
    }

    /**
     * Gives key and certificate as a PKCS#12 store in memory, under the common name.
     *
     * @param password protects the key
     * @return a fresh store
     * @throws GeneralSecurityException if the platform has no PKCS#12
     * @throws IOException never in practice, as nothing is read
     */
    public KeyStore keyStore(char[] password) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(name, key, password, new Certificate[] {certificate});
        return store;
    }

    /**
     * Writes key and certificate as a PKCS#12 file.
     *
     * @param file the file; replaced if it exists
     * @param password protects the file and the key
     * @throws IOException if the file cannot be written
     */
    public void writeTo(Path file, char[] password) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            keyStore(password).store(out, password);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has PKCS#12", impossible);
        }
    }

    /**
     * Writes the key as PEM (PKCS#8), without any protection.
     *
     * @param file the file; replaced if it exists
     * @throws IOException if the file cannot be written
     */
    public void writeKeyTo(Path file) throws IOException {
        Files.writeString(file, pem("PRIVATE KEY", key.getEncoded()), StandardCharsets.US_ASCII);
    }

    /**
     * Writes the certificate as PEM.
     *
     * @param file the file; replaced if it exists
     * @throws IOException if the file cannot be written
     */
    public void writeCertificateTo(Path file) throws IOException {
        Files.writeString(file, pem(), StandardCharsets.US_ASCII);
    }

    /** Shows the name only. */
    @Override
    public String toString() {
        return "TestIdentity[" + name + "]";
    }
}
