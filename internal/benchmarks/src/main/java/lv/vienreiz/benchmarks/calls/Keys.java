// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks.calls;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import lv.vienreiz.exchange.tls.KeyStoreFile;
import lv.vienreiz.exchange.tls.TrustedCertificates;

/**
 * Keys of both sides in a folder, made by the running JDK's own keytool.
 *
 * @param folder where they lie
 */
record Keys(Path folder) {

    private static final String PASSWORD = "Parole-7391";

    static Keys in(Path folder) {
        return new Keys(folder);
    }

    /** Makes a key for each side, and for each a file of what it trusts. */
    Keys made() throws IOException, InterruptedException {
        for (String side : List.of("server", "client")) {
            tool(
                    side,
                    "-genkeypair",
                    "-alias",
                    side,
                    "-keyalg",
                    "EC",
                    "-groupname",
                    "secp256r1",
                    "-dname",
                    "CN=" + side);
            tool(
                    side,
                    "-exportcert",
                    "-rfc",
                    "-alias",
                    side,
                    "-file",
                    path(side + ".pem").toString());
            tool(
                    "trusts-" + side,
                    "-importcert",
                    "-noprompt",
                    "-alias",
                    side,
                    "-file",
                    path(side + ".pem").toString());
        }
        return this;
    }

    KeyStoreFile key(String side) {
        return KeyStoreFile.of(path(side + ".p12"), PASSWORD.toCharArray());
    }

    TrustedCertificates trust(String other) {
        return TrustedCertificates.in(KeyStoreFile.of(path("trusts-" + other + ".p12"), PASSWORD.toCharArray()));
    }

    /** The context of one side, made by the JDK alone. */
    SSLContext context(String side, String other) throws GeneralSecurityException, IOException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store(side), PASSWORD.toCharArray());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store("trusts-" + other));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private KeyStore store(String name) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(path(name + ".p12"))) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }

    private Path path(String name) {
        return folder.resolve(name);
    }

    private void tool(String store, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        if (arguments[0].equals("-genkeypair")) {
            command.addAll(List.of("-validity", "30", "-ext", "SAN=dns:localhost"));
        }
        command.addAll(List.of("-keystore", path(store + ".p12").toString(), "-storetype", "PKCS12"));
        command.addAll(List.of("-storepass", PASSWORD));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        if (process.waitFor() != 0) {
            throw new IOException("keytool ended with " + process.exitValue());
        }
    }
}
