// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.tls;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.util.Arrays;
import java.util.function.Supplier;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.X509ExtendedKeyManager;

/**
 * A key that never leaves a token: a smart card, a hardware security module or a program that acts as one.
 *
 * <p>Java uses such keys through its provider {@code SunPKCS11}, which this class registers at the end of the JVM's list of
 * providers, once for each token, because TLS looks for it there; nobody else's cryptography changes by it. Safe for use by
 * several threads; the PIN is in no text that this class gives.
 */
public final class Pkcs11Key implements Identity {

    private static final String FACTORY = "SunPKCS11";

    private final Path library;
    private final long slot;
    private final String alias;
    private final Supplier<char[]> pin;

    private Pkcs11Key(Path library, long slot, String alias, Supplier<char[]> pin) {
        this.library = library;
        this.slot = slot;
        this.alias = alias;
        this.pin = pin;
    }

    /**
     * Names a key on a token.
     *
     * @param library the token maker's PKCS#11 library, such as {@code /usr/lib/softhsm/libsofthsm2.so}
     * @param slot the number of the slot with the token, as the maker's tool shows it
     * @param alias the label of the key and of its certificate
     * @param pin gives a fresh array each time the token is opened, which is wiped after use
     * @return the key, not yet opened
     * @throws IllegalArgumentException if the library's path has a quotation mark or a line break
     */
    public static Pkcs11Key of(Path library, long slot, String alias, Supplier<char[]> pin) {
        if (library.toString().chars().anyMatch(c -> c == '"' || c < ' ')) {
            throw new IllegalArgumentException(
                    "The path of a PKCS#11 library must not have quotation marks or line breaks");
        }
        return new Pkcs11Key(library.toAbsolutePath(), slot, alias, pin);
    }

    @Override
    public KeyManager[] managers() {
        char[] secret = pin.get();
        try {
            KeyStore token = KeyStore.getInstance("PKCS11", provider());
            token.load(null, secret);
            if (!token.isKeyEntry(alias)) {
                throw new IllegalArgumentException(
                        "No private key with a certificate is called '" + alias + "' on " + this
                                + ": give key and certificate the same label and the same id, and look at them with the maker's"
                                + " tool");
            }
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(token, secret);
            return chosen(keys.getKeyManagers());
        } catch (GeneralSecurityException | IOException | ProviderException e) {
            throw new IllegalArgumentException(
                    "Cannot open " + this + ": the token must be in its slot, and the PIN must be its user's", e);
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    private KeyManager[] chosen(KeyManager... all) {
        return Arrays.stream(all)
                .filter(X509ExtendedKeyManager.class::isInstance)
                .map(manager -> new ChosenKey((X509ExtendedKeyManager) manager, alias))
                .toArray(KeyManager[]::new);
    }

    /** A library can be opened once in a process, so the same token is always the same provider. */
    private Provider provider() {
        String name = "vienreiz-" + Integer.toHexString(library.hashCode()) + "-" + slot;
        synchronized (Pkcs11Key.class) {
            Provider known = Security.getProvider(FACTORY + "-" + name);
            if (known != null) {
                return known;
            }
            Provider factory = Security.getProvider(FACTORY);
            if (factory == null) {
                throw new IllegalArgumentException(
                        "This Java has no SunPKCS11 provider: run it with the module jdk.crypto.cryptoki");
            }
            try {
                Provider made = factory.configure(
                        "--name=" + name + "\nlibrary=\"" + library + "\"\nslot=" + slot + "\nshowInfo=false\n");
                Security.addProvider(made);
                return made;
            } catch (InvalidParameterException | ProviderException e) {
                throw new IllegalArgumentException(
                        "Cannot load " + this
                                + ": it must be the PKCS#11 library for this processor, and have that slot",
                        e);
            }
        }
    }

    /** A token cannot be looked at for changes; its keys are renewed by being told. */
    @Override
    public String imprint() {
        return "token";
    }

    /** Names the library and the slot, and nothing else. */
    @Override
    public String toString() {
        return "Pkcs11Key[" + library.getFileName() + ", slot " + slot + "]";
    }
}
