// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import lv.vienreiz.emulator.Fault;
import lv.vienreiz.emulator.Gate;
import lv.vienreiz.emulator.MessageAnswer;
import lv.vienreiz.emulator.MessageResource;
import lv.vienreiz.emulator.XRoadEmulator;
import lv.vienreiz.emulator.tls.TestIdentity;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.exchange.tls.KeyStoreFile;
import lv.vienreiz.exchange.tls.TrustedCertificates;
import lv.vienreiz.exchange.xroad.RawRequest;
import lv.vienreiz.exchange.xroad.RawResponse;
import lv.vienreiz.exchange.xroad.RawResult;
import lv.vienreiz.exchange.xroad.XRoad;
import lv.vienreiz.exchange.xroad.XRoadBinding;
import lv.vienreiz.message.MessageId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A real server with mutual TLS before the bus. Runs with {@code -Dvienreiz.nginx=<program>}, as {@code .ci/run} does. */
@Timeout(120)
@EnabledIfSystemProperty(named = "vienreiz.nginx", matches = ".+")
class NginxTest {

    private static final String PROGRAM = System.getProperty("vienreiz.nginx", "");
    private static final char[] PASSWORD = "interop-7715".toCharArray();

    private static final TestIdentity SERVER = TestIdentity.valid("ss1", "localhost", "127.0.0.1");
    private static final TestIdentity PORTAL = TestIdentity.valid("portal");
    private static final TestIdentity LATER = TestIdentity.valid("portal-2");
    private static final TestIdentity STRANGER = TestIdentity.valid("stranger");

    @TempDir
    Path folder;

    private final MessageResource applications = MessageResource.of(request -> MessageAnswer.json("{}"));
    private XRoadEmulator bus;
    private Nginx nginx;
    private Path key;
    private Path trust;

    @BeforeEach
    void start() throws IOException, GeneralSecurityException {
        bus = XRoadEmulator.start();
        bus.provide(Bus.SERVICE.toString(), applications);
        nginx = new Nginx(PROGRAM, Files.createDirectory(folder.resolve("nginx")), bus.uri(), SERVER, PORTAL, LATER);
        key = folder.resolve("portal.p12");
        trust = folder.resolve("server.pem");
        PORTAL.writeTo(key, PASSWORD);
        SERVER.writeCertificateTo(trust);
    }

    @AfterEach
    void stop() throws IOException {
        nginx.close();
        bus.close();
    }

    @Test
    void keepsOneConnectionForManyCalls() {
        try (XRoadBinding binding = at("/").build()) {
            Set<String> connections = new HashSet<>();
            for (int i = 0; i < 30; i++) {
                RawResponse seen = look(binding);
                connections.add(seen.header("X-Seen-Connection").orElse("none"));
                assertThat(seen.header("X-Seen-Client")).contains("CN=portal");
                assertThat(seen.header("X-Seen-Protocol")).contains("TLSv1.3");
                assertThat(put(binding, MessageId.random())).isEqualTo("delivered");
            }
            assertThat(connections).hasSize(1).doesNotContain("none");
            assertThat(binding.leasedConnections()).isZero();
        }
    }

    @Test
    void isRefusedWithoutARegisteredCertificate() throws IOException {
        STRANGER.writeTo(key, PASSWORD);
        try (XRoadBinding stranger = at("/").build();
                XRoadBinding nobody = XRoad.at(nginx.uri("/"), Bus.CLIENT)
                        .trust(TrustedCertificates.pem(trust))
                        .build()) {
            assertThat(put(stranger, MessageId.random())).isEqualTo("rejected transport.middlebox.http_400");
            assertThat(put(nobody, MessageId.random())).isEqualTo("rejected transport.middlebox.http_400");
            assertThat(bus.exchanges()).isEmpty();
        }
    }

    @Test
    void knowsThatALimitedRequestWentNoFurther() {
        MessageId limited = MessageId.random();
        try (XRoadBinding busy = at("/busy").build()) {
            assertThat(put(busy, MessageId.random())).isEqualTo("delivered");
            assertThat(put(busy, limited)).isEqualTo("not sent transport.middlebox.http_429");
        }
        assertThat(applications.effects(limited.value())).isZero();
    }

    /** By default nginx says 503 and no time, which a server behind it might say as well; asking clears it up. */
    @Test
    void asksWhatBecameOfARequestThatMayHaveBeenLimited() {
        MessageId limited = MessageId.random();
        try (XRoadBinding few = at("/few").build();
                XRoadBinding free = at("/").build()) {
            assertThat(put(few, MessageId.random())).isEqualTo("delivered");
            assertThat(put(few, limited)).isEqualTo("in doubt transport.middlebox.http_503");
            assertThat(free.ask(question(limited), soon())).isInstanceOf(Inquiry.Unknown.class);
            assertThat(put(free, limited)).isEqualTo("delivered");
        }
        assertThat(applications.effects(limited.value())).isEqualTo(1);
    }

    @Test
    void asksWhatBecameOfARequestThatNginxGaveUpOn() {
        MessageId late = MessageId.random();
        Gate gate = Gate.closed();
        bus.next(Fault.heldAfterEffect(gate));
        try (XRoadBinding patient = at("/patient").build();
                XRoadBinding free = at("/").build()) {
            assertThat(put(patient, late)).isEqualTo("in doubt transport.middlebox.http_504");
            assertThat(free.ask(question(late), soon())).isInstanceOf(Inquiry.Executed.class);
            gate.open();
        }
        assertThat(applications.effects(late.value())).isEqualTo(1);
    }

    @Test
    void isInDoubtWhenNginxReachesNobody() {
        try (XRoadBinding binding = at("/nobody").build()) {
            assertThat(put(binding, MessageId.random())).isEqualTo("in doubt transport.middlebox.http_502");
        }
    }

    @Test
    void refusesTheOldProtocolThatTheServerReallySpeaks() throws IOException {
        assertThat(versionSpokenAt(nginx.oldPort()))
                .as("the server's answer to TLS 1.1")
                .isEqualTo("160302");
        try (XRoadBinding binding = XRoad.at(URI.create("https://localhost:" + nginx.oldPort()), Bus.CLIENT)
                .trust(TrustedCertificates.pem(trust))
                .build()) {
            assertThat(put(binding, MessageId.random())).isEqualTo("not sent transport.tls_failed");
        }
        assertThat(bus.exchanges()).isEmpty();
    }

    @Test
    void goesOnThroughARotationOnBothSides() throws IOException, GeneralSecurityException {
        TestIdentity next = TestIdentity.valid("ss1", "localhost", "127.0.0.1");
        try (XRoadBinding binding =
                at("/").lookForNewKeysEvery(Duration.ofMillis(1)).build()) {
            assertThat(look(binding).header("X-Seen-Client")).contains("CN=portal");

            LATER.writeTo(key, PASSWORD);
            assertThat(look(binding).header("X-Seen-Client")).contains("CN=portal-2");

            nginx.rotate(next);
            until(() -> put(binding, MessageId.random()).equals("not sent transport.tls_server_not_trusted"));
            Files.writeString(trust, SERVER.pem() + next.pem());
            assertThat(put(binding, MessageId.random())).isEqualTo("delivered");
            assertThat(look(binding).header("X-Seen-Client")).contains("CN=portal-2");
        }
        assertThat(applications.effects().values()).containsOnly(1);
    }

    @Test
    void knowsThatAStoppedServerGotNothing() throws IOException, GeneralSecurityException {
        Path another = Files.createDirectory(folder.resolve("another"));
        try (XRoadBinding binding = at("/").build()) {
            Nginx gone = new Nginx(PROGRAM, another, bus.uri(), SERVER, PORTAL);
            URI where = gone.uri("/");
            gone.close();
            try (XRoadBinding both = XRoad.at(where, Bus.CLIENT)
                    .orAt(nginx.uri("/"))
                    .trust(TrustedCertificates.pem(trust))
                    .identity(KeyStoreFile.of(key, PASSWORD))
                    .build()) {
                until(() -> !Files.exists(another.resolve("nginx.pid")));
                assertThat(put(both, MessageId.random())).isEqualTo("delivered");
            }
            assertThat(put(binding, MessageId.random())).isEqualTo("delivered");
        }
    }

    private XRoad.Builder at(String path) {
        return XRoad.at(nginx.uri(path), Bus.CLIENT)
                .trust(TrustedCertificates.pem(trust))
                .identity(KeyStoreFile.of(key, PASSWORD));
    }

    private static String put(XRoadBinding binding, MessageId id) {
        return Bus.told(binding.send(Bus.message(id), soon()));
    }

    private static RawResponse look(XRoadBinding binding) {
        RawRequest request = RawRequest.to(Bus.SERVICE)
                .path("/messages/" + MessageId.random())
                .build();
        return ((RawResult.Answered) binding.exchange(request, soon())).response();
    }

    private static Question question(MessageId id) {
        return new Question(id, Bus.SERVICE.address(), "");
    }

    /** Looks again and again; the test's own limit of time ends it. */
    private static void until(BooleanSupplier reached) {
        while (!reached.getAsBoolean()) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private static Instant soon() {
        return Instant.now().plusSeconds(60);
    }

    /** Greets in TLS 1.1 by hand, since Java does not any more, and gives the first bytes of the answer. */
    private static String versionSpokenAt(int port) throws IOException {
        String body = "0302" + "22".repeat(32) + "00" + "0006" + "c009c00a00ff" + "0100" + "000e" + "000a00040002"
                + "0017" + "000b00020100";
        String hello = "01" + String.format("%06x", body.length() / 2) + body;
        String record = "160301" + String.format("%04x", hello.length() / 2) + hello;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(HexFormat.of().parseHex(record));
            InputStream in = socket.getInputStream();
            return HexFormat.of().formatHex(in.readNBytes(3));
        }
    }
}
