// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.tls;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import java.util.function.Supplier;
import javax.net.ssl.TrustManagerFactory;

/**
 * The only certificates that a connection trusts: those of the servers themselves or of the authorities that issued them.
 *
 * <p>There is no way to trust everybody. The files are read anew each time trust is asked for. Safe for use by several
 * threads.
 */
public final class TrustedCertificates {

    private final Supplier<KeyStore> source;
    private final Path path;

    private TrustedCertificates(Path path, Supplier<KeyStore> source) {
        this.path = path;
        this.source = source;
    }

    /**
     * Trusts the certificates of a PKCS#12 file.
     *
     * @param file the file; certificates in it must be marked as trusted, as {@code keytool -importcert} does
     * @return the trust, not yet read
     */
    public static TrustedCertificates in(KeyStoreFile file) {
        return new TrustedCertificates(file.path(), file::certificates);
    }

    /**
     * Trusts the certificates of a PEM or DER file.
     *
     * @param file one or several certificates, such as the one a security server's administrator exports
     * @return the trust, not yet read
     */
    public static TrustedCertificates pem(Path file) {
        return new TrustedCertificates(file, () -> read(file));
    }

    /**
     * Reads the certificates.
     *
     * @return managers of trust in the file as it stands now
     * @throws IllegalArgumentException if the file cannot be read or holds no trusted certificate
     */
    public TrustManagerFactory managers() {
        try {
            KeyStore store = source.get();
            if (!holdsCertificate(store)) {
                throw new IllegalArgumentException("No trusted certificate in " + path.getFileName()
                        + ": import the server's certificate, or that of its authority, with keytool -importcert");
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            return trust;
        } catch (GeneralSecurityException e) {
            throw unreadable(path, e);
        }
    }

    /**
     * Differs when the file was replaced.
     *
     * @return a digest of the file as it stands now
     */
    public String imprint() {
        return Imprint.of(path);
    }

    private static boolean holdsCertificate(KeyStore store) throws GeneralSecurityException {
        for (var names = store.aliases(); names.hasMoreElements(); ) {
            if (store.isCertificateEntry(names.nextElement())) {
                return true;
            }
        }
        return false;
    }

    private static KeyStore read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            Collection<? extends Certificate> found =
                    CertificateFactory.getInstance("X.509").generateCertificates(in);
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            int number = 0;
            for (Certificate certificate : found) {
                store.setCertificateEntry("trusted-" + number++, certificate);
            }
            return store;
        } catch (IOException | GeneralSecurityException e) {
            throw unreadable(file, e);
        }
    }

    private static IllegalArgumentException unreadable(Path file, Exception cause) {
        return new IllegalArgumentException(
                "Cannot read certificates from " + file.getFileName()
                        + ": it must be a readable PEM, DER or PKCS#12 file",
                cause);
    }

    /** Names the file, and nothing else. */
    @Override
    public String toString() {
        return "TrustedCertificates[" + path.getFileName() + "]";
    }
}
