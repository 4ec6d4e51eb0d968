// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.vienreiz.emulator.tls.TestIdentity;

/**
 * Fresh keys for an emulator over TLS, in the forms that most languages read; they are worth nothing elsewhere.
 *
 * @param server shown by the server; its certificate stands in {@code server.pem}
 * @param client of every client; {@code client.pem} and {@code client-key.pem}, or {@code client.p12}
 */
record EmulatorKeys(TestIdentity server, TestIdentity client) {

    private static final String PASSWORD = "emulator";

    static EmulatorKeys in(Path folder) throws IOException {
        EmulatorKeys keys = new EmulatorKeys(
                TestIdentity.valid("emulator", "localhost", "127.0.0.1"), TestIdentity.valid("emulator-client"));
        Files.createDirectories(folder);
        keys.server.writeCertificateTo(folder.resolve("server.pem"));
        keys.client.writeCertificateTo(folder.resolve("client.pem"));
        keys.client.writeKeyTo(folder.resolve("client-key.pem"));
        keys.client.writeTo(folder.resolve("client.p12"), PASSWORD.toCharArray());
        return keys;
    }
}
