// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import lv.vienreiz.exchange.tls.KeyStoreFile;
import lv.vienreiz.exchange.tls.TestKeys;
import lv.vienreiz.exchange.tls.TrustedCertificates;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class MutualTlsTest {

    private static final char[] PASSWORD = TestKeys.PASSWORD.toCharArray();

    private static final HttpSettings SETTINGS =
            new HttpSettings(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(10), 4, 1000);

    @TempDir
    static Path folder;

    private static Path serverKey;
    private static Path serverCertificate;
    private static Path strangeKey;
    private static Path clientKey;
    private static Path laterKey;
    private static Path knownClients;

    @BeforeAll
    static void makeKeys() {
        serverKey = TestKeys.key(folder, "server", "dns:localhost");
        serverCertificate = TestKeys.certificate(serverKey, "server");
        strangeKey = TestKeys.key(folder, "strange", "dns:security-server.internal");
        clientKey = TestKeys.key(folder, "portal", "");
        laterKey = TestKeys.key(folder, "later", "");
        knownClients = TestKeys.trusting(
                folder,
                "clients.p12",
                TestKeys.certificate(clientKey, "portal"),
                TestKeys.certificate(laterKey, "later"));
    }

    @Test
    void makesOneHandshakeForFiftyCallsInARow() throws IOException, GeneralSecurityException {
        try (MutualTlsServer server = new MutualTlsServer(serverKey, knownClients);
                HttpTransport transport = transport(clientKey, serverCertificate, Optional.empty())) {
            for (int i = 0; i < 50; i++) {
                assertThat(told(put(transport, server.uri()))).isEqualTo("CN=portal");
            }

            assertThat(server.calls()).isEqualTo(50);
            assertThat(server.connections()).isEqualTo(1);
            assertThat(server.handshakes()).isEqualTo(1);
        }
    }

    @Test
    void makesNoMoreHandshakesThanConnectionsWhenThreadsShareThem()
            throws IOException, GeneralSecurityException, InterruptedException {
        try (MutualTlsServer server = new MutualTlsServer(serverKey, knownClients);
                HttpTransport transport = transport(clientKey, serverCertificate, Optional.empty())) {
            ExecutorService callers = Executors.newFixedThreadPool(8);
            for (int i = 0; i < 200; i++) {
                callers.execute(() -> put(transport, server.uri()));
            }
            callers.shutdown();
            assertThat(callers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();

            assertThat(server.calls()).isEqualTo(200);
            assertThat(server.connections()).isBetween(1, 4);
            assertThat(server.handshakes()).isEqualTo(server.connections());
            assertThat(transport.leasedConnections()).isZero();
        }
    }

    @Test
    void sendsNothingToAServerItDoesNotTrust() throws IOException, GeneralSecurityException {
        try (MutualTlsServer server = new MutualTlsServer(strangeKey, knownClients);
                HttpTransport transport = transport(clientKey, serverCertificate, Optional.empty())) {
            assertThat(HttpTransportTest.code(put(transport, server.uri())))
                    .isEqualTo("not left transport.tls_server_not_trusted");
            assertThat(server.calls()).isZero();
            assertThat(transport.leasedConnections()).isZero();
        }
    }

    @Test
    void sendsNothingToATrustedServerOfAnotherName() throws IOException, GeneralSecurityException {
        Path certificate = TestKeys.certificate(strangeKey, "strange");
        try (MutualTlsServer server = new MutualTlsServer(strangeKey, knownClients);
                HttpTransport strict = transport(clientKey, certificate, Optional.empty());
                HttpTransport told = transport(clientKey, certificate, Optional.of("security-server.internal"))) {
            assertThat(HttpTransportTest.code(put(strict, server.uri())))
                    .isEqualTo("not left transport.tls_other_server_name");
            assertThat(server.calls()).isZero();
            assertThat(told(put(told, server.uri()))).isEqualTo("CN=portal");
        }
    }

    /** The server may tell why, or just hang up. */
    @Test
    void knowsThatARefusedCertificateCarriedNothing() throws IOException, GeneralSecurityException {
        try (MutualTlsServer server = new MutualTlsServer(serverKey, knownClients, "TLSv1.2");
                HttpTransport unknown = transport(strangeKey, serverCertificate, Optional.empty())) {
            assertThat(HttpTransportTest.code(put(unknown, server.uri())))
                    .isIn("not left transport.tls_identity_refused", "not left transport.tls_failed");
            assertThat(server.calls()).isZero();
        }
    }

    /** With TLS 1.3 the refusal may be overtaken by the end of the connection, and then nobody can be sure. */
    @Test
    void neverTakesACertificateRefusedLateForDelivery() throws IOException, GeneralSecurityException {
        try (MutualTlsServer server = new MutualTlsServer(serverKey, knownClients, "TLSv1.3");
                HttpTransport unknown = transport(strangeKey, serverCertificate, Optional.empty())) {
            assertThat(HttpTransportTest.code(put(unknown, server.uri())))
                    .isIn("not left transport.tls_identity_refused", "uncertain transport.connection_lost");
            assertThat(server.calls()).isZero();
            assertThat(unknown.leasedConnections()).isZero();
        }
    }

    @Test
    void knowsThatAServerWithoutTlsGotNothing() throws IOException {
        try (RawServer server = RawServer.greeting(
                        line -> line.raw("HTTP/1.1 400 Bad\r\n\r\n").hangUp());
                HttpTransport transport = transport(clientKey, serverCertificate, Optional.empty())) {
            assertThat(HttpTransportTest.code(put(transport, server.https())))
                    .isEqualTo("not left transport.tls_failed");
        }
    }

    @Test
    void knowsThatAStalledHandshakeCarriedNothing() throws IOException {
        HttpSettings impatient =
                new HttpSettings(Duration.ofMillis(300), Duration.ofSeconds(5), Duration.ofSeconds(10), 4, 1000);
        TlsOptions tls = new TlsOptions(TrustedCertificates.pem(serverCertificate), Optional.empty(), Optional.empty());
        try (RawServer server = RawServer.greeting(RawServer.Line::stall);
                HttpTransport transport = new HttpTransport(impatient, Optional.of(tls), Clock.systemUTC())) {
            assertThat(HttpTransportTest.code(put(transport, server.https())))
                    .isEqualTo("not left transport.connect_timed_out");
            assertThat(transport.leasedConnections()).isZero();
        }
    }

    @Test
    void endsAHandshakeAtTheDeadline() throws IOException {
        try (RawServer server = RawServer.greeting(RawServer.Line::stall);
                HttpTransport transport = transport(clientKey, serverCertificate, Optional.empty())) {
            CallResult result =
                    transport.call(call(server.https()), Instant.now().plusMillis(300));

            assertThat(HttpTransportTest.code(result)).isEqualTo("not left client.deadline_passed");
            assertThat(transport.leasedConnections()).isZero();
        }
    }

    @Test
    void takesUpARenewedKeyAndKeepsTheOldOneIfTheNewIsBroken() throws IOException, GeneralSecurityException {
        Path key = Files.copy(clientKey, folder.resolve("current.p12"));
        try (MutualTlsServer server = new MutualTlsServer(serverKey, knownClients);
                HttpTransport transport = transport(key, serverCertificate, Optional.empty())) {
            assertThat(told(put(transport, server.uri()))).isEqualTo("CN=portal");

            Files.copy(laterKey, key, StandardCopyOption.REPLACE_EXISTING);
            assertThat(told(put(transport, server.uri()))).as("not read yet").isEqualTo("CN=portal");
            transport.renewKeys();
            assertThat(told(put(transport, server.uri()))).isEqualTo("CN=later");

            Files.writeString(key, "half a file");
            assertThatIllegalArgumentException().isThrownBy(transport::renewKeys);
            assertThat(told(put(transport, server.uri()))).isEqualTo("CN=later");
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void noticesReplacedFilesByItselfAndReportsOnlyOnceThatTheyAreBroken()
            throws IOException, GeneralSecurityException {
        Path key = Files.copy(clientKey, folder.resolve("watched.p12"));
        Hands hands = new Hands();
        try (MutualTlsServer server = new MutualTlsServer(serverKey, knownClients);
                HttpTransport transport = new HttpTransport(
                        SETTINGS,
                        Optional.of(options(key, serverCertificate, Optional.empty())),
                        Optional.empty(),
                        Duration.ofMinutes(1),
                        hands)) {
            assertThat(told(put(transport, server.uri(), hands))).isEqualTo("CN=portal");

            Files.copy(laterKey, key, StandardCopyOption.REPLACE_EXISTING);
            hands.pass(Duration.ofSeconds(59));
            assertThat(told(put(transport, server.uri(), hands))).isEqualTo("CN=portal");
            hands.pass(Duration.ofSeconds(1));
            assertThat(told(put(transport, server.uri(), hands))).isEqualTo("CN=later");
            assertThat(server.connections()).isEqualTo(2);

            Files.writeString(key, "half a file 8843");
            for (int i = 0; i < 3; i++) {
                hands.pass(Duration.ofMinutes(2));
                assertThat(told(put(transport, server.uri(), hands))).isEqualTo("CN=later");
            }
            Files.delete(key);
            hands.pass(Duration.ofMinutes(2));
            assertThat(told(put(transport, server.uri(), hands))).isEqualTo("CN=later");
            Files.copy(clientKey, key);
            hands.pass(Duration.ofMinutes(2));
            assertThat(told(put(transport, server.uri(), hands))).isEqualTo("CN=portal");
        }
        assertThat(Files.readAllLines(Path.of(System.getProperty("org.slf4j.simpleLogger.logFile"))))
                .filteredOn(line -> line.contains("WARN") && line.contains("watched.p12"))
                .as("the broken file and the missing one")
                .hasSize(2);
    }

    @Test
    void takesUpAKeyWhosePasswordComesAfterIt() throws IOException, GeneralSecurityException {
        Path key = Files.copy(clientKey, folder.resolve("late.p12"));
        Hands hands = new Hands();
        AtomicBoolean away = new AtomicBoolean();
        KeyStoreFile ofVault = KeyStoreFile.of(key, () -> {
            if (away.get()) {
                throw new IllegalStateException("the vault says: hortensia");
            }
            return PASSWORD.clone();
        });
        TlsOptions tls =
                new TlsOptions(TrustedCertificates.pem(serverCertificate), Optional.of(ofVault), Optional.empty());
        try (MutualTlsServer server = new MutualTlsServer(serverKey, knownClients);
                HttpTransport transport =
                        new HttpTransport(SETTINGS, Optional.of(tls), Optional.empty(), Duration.ofMinutes(1), hands)) {
            assertThat(told(put(transport, server.uri(), hands))).isEqualTo("CN=portal");

            Files.copy(laterKey, key, StandardCopyOption.REPLACE_EXISTING);
            away.set(true);
            for (int i = 0; i < 3; i++) {
                hands.pass(Duration.ofMinutes(1));
                assertThat(told(put(transport, server.uri(), hands))).isEqualTo("CN=portal");
            }
            away.set(false);
            hands.pass(Duration.ofMinutes(1));
            assertThat(told(put(transport, server.uri(), hands))).isEqualTo("CN=later");
            assertThat(server.connections()).isEqualTo(2);
        }
        assertThat(Files.readString(Path.of(System.getProperty("org.slf4j.simpleLogger.logFile"))))
                .doesNotContain("hortensia");
    }

    @Test
    void letsACallEndOnTheKeysItBeganWithAndCutsItWhenClosed() throws IOException, InterruptedException {
        CountDownLatch arrived = new CountDownLatch(1);
        String[] seen = new String[1];
        HttpTransport transport = transport(clientKey, serverCertificate, Optional.empty());
        try (RawServer server = RawServer.answering(line -> {
            arrived.countDown();
            line.stall();
        })) {
            Thread caller = new Thread(() -> seen[0] = told(put(transport, server.uri())));
            caller.start();
            arrived.await();
            transport.renewKeys();
            assertThat(transport.leasedConnections()).as("on the old keys").isEqualTo(1);
            transport.close();
            caller.join();
            assertThat(seen[0]).startsWith("uncertain");
            transport.renewKeys();
            assertThat(told(put(transport, server.uri()))).isEqualTo("not left client.closed");
        }
    }

    private static TlsOptions options(Path key, Path trusted, Optional<String> serverName) {
        return new TlsOptions(
                TrustedCertificates.pem(trusted), Optional.of(KeyStoreFile.of(key, PASSWORD)), serverName);
    }

    private static CallResult put(HttpTransport transport, URI server, Clock clock) {
        return transport.call(call(server), clock.instant().plusSeconds(20));
    }

    private static HttpTransport transport(Path key, Path trusted, Optional<String> serverName) {
        return new HttpTransport(SETTINGS, Optional.of(options(key, trusted, serverName)), Clock.systemUTC());
    }

    private static CallResult put(HttpTransport transport, URI server) {
        return transport.call(call(server), Instant.now().plusSeconds(20));
    }

    private static HttpCall call(URI server) {
        return HttpCall.put(server.resolve("/r1/x"), "application/json", "{}".getBytes(StandardCharsets.UTF_8));
    }

    private static String told(CallResult result) {
        return result instanceof CallResult.Answered answered
                ? new String(answered.reply().body(), StandardCharsets.UTF_8)
                : HttpTransportTest.code(result);
    }
}
