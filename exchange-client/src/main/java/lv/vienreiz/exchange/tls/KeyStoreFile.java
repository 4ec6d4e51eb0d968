// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.tls;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.function.Supplier;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;

/**
 * A PKCS#12 file with the private key and certificate by which an information system shows who it is.
 *
 * <p>The file is read anew each time keys are asked for, so a renewed file needs no new object. Safe for use by several
 * threads; the password is in no text that this class gives.
 */
public final class KeyStoreFile implements Identity {

    private final Path path;
    private final Supplier<char[]> password;

    private KeyStoreFile(Path path, Supplier<char[]> password) {
        this.path = path;
        this.password = password;
    }

    /**
     * Names a key store whose password is known now.
     *
     * @param path the PKCS#12 file
     * @param password its password; copied, so the caller may wipe the array
     * @return the key store, not yet read
     */
    public static KeyStoreFile of(Path path, char[] password) {
        char[] kept = password.clone();
        return new KeyStoreFile(path, kept::clone);
    }

    /**
     * Names a key store whose password is fetched each time the file is read.
     *
     * @param path the PKCS#12 file
     * @param password gives a fresh array, which is wiped after use
     * @return the key store, not yet read
     */
    public static KeyStoreFile of(Path path, Supplier<char[]> password) {
        return new KeyStoreFile(path, password);
    }

    /**
     * The file.
     *
     * @return where it is
     */
    public Path path() {
        return path;
    }

    /**
     * Reads the keys.
     *
     * @return managers of the keys in the file as it stands now
     * @throws IllegalArgumentException if the file cannot be read, the password does not open it, or no private key is in it
     */
    public KeyManagerFactory keys() {
        char[] secret = password.get();
        try {
            KeyStore store = open(secret);
            if (!holdsKey(store)) {
                throw new IllegalArgumentException("No private key in " + path.getFileName()
                        + ": it holds certificates only; export the key together with its certificate as PKCS#12");
            }
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, secret);
            return keys;
        } catch (GeneralSecurityException e) {
            throw unreadable(e);
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    @Override
    public KeyManager[] managers() {
        return keys().getKeyManagers();
    }

    @Override
    public String imprint() {
        return Imprint.of(path);
    }

    KeyStore certificates() {
        char[] secret = password.get();
        try {
            return open(secret);
        } catch (GeneralSecurityException e) {
            throw unreadable(e);
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    private KeyStore open(char[] secret) throws GeneralSecurityException {
        try (InputStream in = Files.newInputStream(path)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, secret);
            return store;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static boolean holdsKey(KeyStore store) throws GeneralSecurityException {
        for (var names = store.aliases(); names.hasMoreElements(); ) {
            if (store.isKeyEntry(names.nextElement())) {
                return true;
            }
        }
        return false;
    }

    private IllegalArgumentException unreadable(Exception cause) {
        return new IllegalArgumentException(
                "Cannot open the key store " + path.getFileName()
                        + ": it must be a readable PKCS#12 file, and the password must be the one it was made with",
                cause);
    }

    /** Names the file, and nothing else. */
    @Override
    public String toString() {
        return "KeyStoreFile[" + path.getFileName() + "]";
    }
}
