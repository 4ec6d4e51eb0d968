// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.tls;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keys made by the running JDK's own keytool. */
public final class TestKeys {

    /** The password of every file made here. */
    public static final String PASSWORD = "Parole-7391";

    private TestKeys() {}

    /** Makes a self-signed key; its certificate bears the name and, where not empty, an alternative name. */
    public static Path key(Path folder, String name, String alternative) {
        Path file = folder.resolve(name + ".p12");
        List<String> command = new ArrayList<>(List.of("-genkeypair", "-alias", name, "-keyalg", "EC", "-groupname"));
        command.addAll(List.of("secp256r1", "-validity", "30", "-dname", "CN=" + name));
        if (!alternative.isEmpty()) {
            command.addAll(List.of("-ext", "SAN=" + alternative));
        }
        keytool(file, command);
        return file;
    }

    /** Writes the certificate of a key as PEM. */
    public static Path certificate(Path key, String name) {
        Path file = key.resolveSibling(name + ".pem");
        keytool(key, List.of("-exportcert", "-rfc", "-alias", name, "-file", file.toString()));
        return file;
    }

    /** Makes a file of trusted certificates. */
    public static Path trusting(Path folder, String file, Path... certificates) {
        Path store = folder.resolve(file);
        for (Path certificate : certificates) {
            keytool(
                    store,
                    List.of(
                            "-importcert",
                            "-noprompt",
                            "-alias",
                            certificate.getFileName().toString(),
                            "-file",
                            certificate.toString()));
        }
        return store;
    }

    private static void keytool(Path store, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC"));
        command.addAll(arguments);
        command.addAll(List.of("-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(told);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
