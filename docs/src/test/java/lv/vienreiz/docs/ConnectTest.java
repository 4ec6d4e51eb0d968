// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import lv.vienreiz.emulator.MessageAnswer;
import lv.vienreiz.emulator.MessageResource;
import lv.vienreiz.emulator.XRoadEmulator;
import lv.vienreiz.emulator.junit.Emulated;
import lv.vienreiz.emulator.tls.TestIdentity;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.proxy.ForwardProxy;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.tls.KeyStoreFile;
import lv.vienreiz.exchange.tls.Pkcs11Key;
import lv.vienreiz.exchange.tls.TrustedCertificates;
import lv.vienreiz.exchange.token.IssuedToken;
import lv.vienreiz.exchange.token.TokenCache;
import lv.vienreiz.exchange.token.TokenIssuer;
import lv.vienreiz.exchange.token.TokenRequest;
import lv.vienreiz.exchange.watch.CallWatch;
import lv.vienreiz.exchange.xroad.SubsystemId;
import lv.vienreiz.exchange.xroad.XRoad;
import lv.vienreiz.exchange.xroad.XRoadBinding;
import lv.vienreiz.message.MessageId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ConnectTest {

    private static final SubsystemId PORTAL = SubsystemId.parse("LV/GOV/90000000023/portal");
    private static final String SERVICE = "LV/GOV/90000000015/trees/applications";
    private static final char[] PASSWORD = "Parole-7391".toCharArray();

    @TempDir
    Path folder;

    private final TestIdentity server = TestIdentity.valid("ss", "localhost", "127.0.0.1");
    private final List<String> traces = new CopyOnWriteArrayList<>();

    private XRoadEmulator securityServer(TestIdentity... clients) {
        XRoadEmulator bus = XRoadEmulator.builder().strict().tls(server).start();
        bus.provide(SERVICE, MessageResource.of(request -> MessageAnswer.json("{}")))
                .allow(PORTAL.toString(), SERVICE);
        for (TestIdentity client : clients) {
            bus.registerCertificate(PORTAL.toString(), client.certificate());
        }
        return bus;
    }

    private Path written(TestIdentity client) throws IOException {
        server.writeCertificateTo(folder.resolve("security-server.pem"));
        client.writeTo(folder.resolve("portal.p12"), PASSWORD);
        return folder;
    }

    private static Outcome<Answer> send(XRoadBinding binding) {
        OutgoingMessage message = new OutgoingMessage(
                MessageId.random(),
                new Address(SERVICE),
                "application/json",
                "{}".getBytes(),
                Optional.empty(),
                Optional.empty());
        return binding.send(message, Instant.now().plusSeconds(60));
    }

    // tag::mutual
    private static XRoad.Builder mutual(URI securityServer, Path keys, Supplier<char[]> password) {
        return XRoad.at(securityServer, PORTAL)
                .trust(TrustedCertificates.pem(keys.resolve("security-server.pem")))
                .identity(KeyStoreFile.of(keys.resolve("portal.p12"), password));
    }
    // end::mutual

    // tag::watch
    private static XRoadBinding watched(XRoad.Builder road, List<String> spans) {
        CallWatch watch = call -> {
            String traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
            return CallWatch.watched(
                    Optional.of(traceparent),
                    end -> spans.add(call.method() + " " + call.template() + " "
                            + end.fault().map(fault -> fault.code()).orElse("ok")));
        };
        return road.watch(watch).build();
    }
    // end::watch

    @Test
    void connectsByMutualTlsAndIsTraced() throws IOException {
        TestIdentity portal = TestIdentity.valid("portal");
        try (XRoadEmulator bus = securityServer(portal);
                XRoadBinding binding = watched(mutual(bus.uri(), written(portal), PASSWORD::clone), traces)) {
            assertThat(send(binding)).isInstanceOf(Outcome.Delivered.class);
            assertThat(traces).containsExactly("PUT /r1/{service}/messages/* ok");
        }
    }

    @Test
    void takesANewKeyUp() throws IOException {
        TestIdentity old = TestIdentity.valid("portal");
        TestIdentity next = TestIdentity.valid("portal");
        try (XRoadEmulator bus = securityServer(old, next)) {
            XRoad.Builder road = mutual(bus.uri(), written(old), PASSWORD::clone);
            // tag::rotate
            try (XRoadBinding binding =
                    road.lookForNewKeysEvery(Duration.ofMinutes(1)).build()) {
                assertThat(send(binding)).isInstanceOf(Outcome.Delivered.class);

                next.writeTo(folder.resolve("portal.p12"), PASSWORD);
                binding.renewKeys();
                bus.removeCertificate(PORTAL.toString(), old.certificate());

                assertThat(send(binding)).isInstanceOf(Outcome.Delivered.class);
            }
            // end::rotate
        }
    }

    // tag::proxy
    private static XRoadBinding throughProxy(XRoad.Builder road, URI proxy, Supplier<char[]> password) {
        return road.proxy(ForwardProxy.at(proxy).authenticatedAs("portal", password))
                .build();
    }
    // end::proxy

    @Test
    void saysThatTheProxyIsNotThere() throws IOException {
        TestIdentity portal = TestIdentity.valid("portal");
        try (XRoadEmulator bus = securityServer(portal)) {
            XRoad.Builder road = mutual(bus.uri(), written(portal), PASSWORD::clone);
            try (XRoadBinding binding = throughProxy(road, URI.create("http://127.0.0.1:1"), PASSWORD::clone)) {
                Outcome<Answer> outcome = send(binding);

                assertThat(outcome).isInstanceOf(Outcome.NotSent.class);
                assertThat(((Outcome.NotSent<Answer>) outcome).fault().code()).isEqualTo("transport.proxy_unreachable");
            }
        }
    }

    // tag::access
    private static XRoadBinding withToken(XRoad.Builder road, TokenIssuer issuer) {
        TokenCache tokens = new TokenCache(issuer, Clock.systemUTC());
        TokenRequest wanted =
                new TokenRequest(URI.create("https://tokens.example"), "trees", Set.of("applications"), "");
        return road.token(tokens, () -> wanted).build();
    }
    // end::access

    @Test
    void showsTheReceiverAToken(@Emulated XRoadEmulator bus) {
        List<String> shown = new CopyOnWriteArrayList<>();
        bus.provide(SERVICE, MessageResource.of(request -> {
            shown.add(request.header("Authorization").orElse("nothing"));
            return MessageAnswer.json("{}");
        }));
        TokenIssuer issuer = (request, deadline) -> new IssuedToken("abc", Duration.ofHours(1));

        try (XRoadBinding binding = withToken(XRoad.at(bus.uri(), PORTAL), issuer)) {
            assertThat(send(binding)).isInstanceOf(Outcome.Delivered.class);
        }
        assertThat(shown).containsExactly("Bearer abc");
    }

    // tag::token
    private static XRoadBinding onToken(
            URI securityServer, TrustedCertificates trusted, Path library, Supplier<char[]> pin) {
        return XRoad.at(securityServer, PORTAL)
                .trust(trusted)
                .identity(Pkcs11Key.of(library, 0, "portal", pin))
                .build();
    }
    // end::token

    @Test
    void saysThatThereIsNoToken() throws IOException {
        written(TestIdentity.valid("portal"));
        TrustedCertificates trusted = TrustedCertificates.pem(folder.resolve("security-server.pem"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> onToken(
                        URI.create("https://localhost"),
                        trusted,
                        folder.resolve("no-such-library.so"),
                        PASSWORD::clone))
                .withMessageContaining("no-such-library.so");
    }
}
