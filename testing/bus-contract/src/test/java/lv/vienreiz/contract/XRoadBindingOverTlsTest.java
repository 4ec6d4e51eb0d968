// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.contract;

import java.io.IOException;
import java.nio.file.Path;
import lv.vienreiz.emulator.XRoadEmulator;
import lv.vienreiz.emulator.tls.TestIdentity;
import lv.vienreiz.exchange.tls.KeyStoreFile;
import lv.vienreiz.exchange.tls.TrustedCertificates;
import lv.vienreiz.exchange.xroad.SubsystemId;
import lv.vienreiz.exchange.xroad.XRoad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The same over mutual TLS, with a server that knows the client by its registered certificate only. */
class XRoadBindingOverTlsTest implements BusBindingContract {

    private static final String CLIENT = "LV/GOV/90000069281/portal";
    private static final char[] PASSWORD = "Parole-7391".toCharArray();
    private static final TestIdentity SERVER = TestIdentity.valid("ss1", "localhost");
    private static final TestIdentity PORTAL = TestIdentity.valid("portal");

    @TempDir
    private Path folder;

    @BeforeEach
    void writeKeys() throws IOException {
        SERVER.writeCertificateTo(folder.resolve("ss1.pem"));
        PORTAL.writeTo(folder.resolve("portal.p12"), PASSWORD);
    }

    @Override
    public BusUnderTest connect(Receiver receiver) {
        XRoadEmulator bus = XRoadEmulator.builder()
                .strict()
                .tls(SERVER)
                .start()
                .registerCertificate(CLIENT, PORTAL.certificate())
                .allow(CLIENT, EmulatorUnderTest.ADDRESS.value());
        return new EmulatorUnderTest(bus, receiver, uri -> XRoad.at(uri, SubsystemId.parse(CLIENT))
                .trust(TrustedCertificates.pem(folder.resolve("ss1.pem")))
                .identity(KeyStoreFile.of(folder.resolve("portal.p12"), PASSWORD))
                .build());
    }
}
