// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.exchange.http.RawServer;
import lv.vienreiz.exchange.tls.KeyStoreFile;
import lv.vienreiz.exchange.tls.TestKeys;
import lv.vienreiz.exchange.tls.TrustedCertificates;
import lv.vienreiz.exchange.watch.ConnectionCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XRoadTest {

    private static final URI SERVER = URI.create("http://localhost:8080");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://ss",
                "ss.example",
                "https:///r1",
                "https://user:secret@ss",
                "https://ss?a=b",
                "https://ss#a",
                "https://ss/a/../b",
                "https://ss/%2e%2E/b",
                "https://ss/a%252Fb",
                "/"
            })
    void refusesWhatIsNoAddressOfAServer(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> XRoad.at(URI.create(address), Talk.CLIENT))
                .withMessageNotContaining("secret");
    }

    @Test
    void wantsTrustedCertificatesForHttps() {
        XRoad.Builder builder = XRoad.at(URI.create("https://ss.example"), Talk.CLIENT);

        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("trust(…)");
    }

    @Test
    void refusesAKeyThatWouldNeverBeShown() {
        XRoad.Builder builder = Talk.at(SERVER).identity(KeyStoreFile.of(Path.of("key.p12"), new char[0]));

        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("https");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LV", "01018001234", "lv01018001234", "LV 01018001234", "LV01018001234\r\nX: y"})
    void refusesAUserIdOfAnotherShapeWithoutQuotingIt(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Talk.at(SERVER).userId(id))
                .withMessageNotContaining("1234");
    }

    @Test
    void refusesLimitsThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Talk.at(SERVER).responseTimeout(Duration.ZERO).build())
                .withMessageContaining("responseTimeout");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Talk.at(SERVER).maxConnections(0).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Talk.at(SERVER).representing("a/b").build());
    }

    @Test
    void callsNobodyUntilItIsTold() throws IOException {
        try (RawServer server = RawServer.answering(Talk.named(200, "", "{}"));
                XRoadBinding binding = Talk.at(server.uri()).build()) {
            assertThat(binding.capabilities().maxBodyBytes()).isEqualTo(Preflight.USUAL_LIMIT);
            assertThat(binding.connections()).isEqualTo(new ConnectionCounts(0, 0, 0));
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void warnsThatCertificatesAreHeldAgainstAnotherName() throws IOException {
        Path certificate = TestKeys.certificate(TestKeys.key(folder, "ss", ""), "ss");

        XRoad.at(URI.create("https://localhost"), Talk.CLIENT)
                .trust(TrustedCertificates.pem(certificate))
                .serverName("ss-7151.example")
                .build()
                .close();

        assertThat(Files.readAllLines(QuietLogsTest.LOG))
                .filteredOn(line -> line.contains("WARN") && line.contains("ss-7151.example"))
                .hasSize(1);
    }

    @Test
    void neverShowsThePersonItCallsFor() {
        Caller caller =
                new Caller(Talk.CLIENT.toString(), Optional.of("LV01018001234"), Optional.of("40001"), Map.of());

        assertThat(caller.toString()).isEqualTo("Caller[LV/GOV/90000069281/portal]");
    }
}
