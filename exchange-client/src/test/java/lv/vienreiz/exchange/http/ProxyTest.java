// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import lv.vienreiz.exchange.proxy.ForwardProxy;
import lv.vienreiz.exchange.tls.KeyStoreFile;
import lv.vienreiz.exchange.tls.TestKeys;
import lv.vienreiz.exchange.tls.TrustedCertificates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ProxyTest {

    private static final HttpSettings SETTINGS =
            new HttpSettings(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(10), 4, 1000);

    @TempDir
    Path folder;

    @Test
    void leadsOneTunnelToTheServerAndKeepsIt() throws IOException {
        try (TunnelProxy proxy = TunnelProxy.open();
                RawServer server = RawServer.answering(line -> line.answer(200, "", "ok"));
                HttpTransport transport = through(ForwardProxy.at(proxy.uri()), Optional.empty())) {
            for (int i = 0; i < 3; i++) {
                assertThat(HttpTransportTest.code(put(transport, server.uri()))).isEqualTo("answered");
            }

            assertThat(proxy.requests()).singleElement().satisfies(request -> {
                assertThat(request.line())
                        .isEqualTo("CONNECT localhost:" + server.uri().getPort() + " HTTP/1.1");
                assertThat(request.header("Proxy-Authorization")).isEmpty();
            });
            assertThat(server.connections()).isEqualTo(1);
            assertThat(server.requests()).hasSize(3).allSatisfy(request -> assertThat(request.line())
                    .isEqualTo("PUT /r1/x HTTP/1.1"));
            assertThat(transport.leasedConnections()).isZero();
        }
    }

    @Test
    void showsTheServerItsCertificateAndTheProxyItsPassword() throws IOException, GeneralSecurityException {
        Path serverKey = TestKeys.key(folder, "server", "dns:localhost");
        Path clientKey = TestKeys.key(folder, "portal", "");
        Path knownClients = TestKeys.trusting(folder, "clients.p12", TestKeys.certificate(clientKey, "portal"));
        TlsOptions tls = new TlsOptions(
                TrustedCertificates.pem(TestKeys.certificate(serverKey, "server")),
                Optional.of(KeyStoreFile.of(clientKey, TestKeys.PASSWORD.toCharArray())),
                Optional.empty());
        try (TunnelProxy proxy = TunnelProxy.guardedBy("iestāde:slepens-4471");
                MutualTlsServer server = new MutualTlsServer(serverKey, knownClients);
                HttpTransport transport = through(
                        ForwardProxy.at(proxy.uri()).authenticatedAs("iestāde", "slepens-4471"::toCharArray),
                        Optional.of(tls))) {
            CallResult result = put(transport, server.uri());

            assertThat(new String(((CallResult.Answered) result).reply().body(), StandardCharsets.UTF_8))
                    .isEqualTo("CN=portal");
            put(transport, server.uri());
            assertThat(proxy.requests()).as("asked once, told once").hasSize(2);
            assertThat(server.handshakes()).isEqualTo(1);
        }
    }

    @Test
    void neverTellsTheServerWhatIsTheProxys() throws IOException {
        try (TunnelProxy proxy = TunnelProxy.guardedBy("a:b");
                RawServer server = RawServer.answering(line -> line.answer(
                        407, "Proxy-Authenticate: Basic realm=\"x\"\r\nWWW-Authenticate: Basic realm=\"x\"\r\n", ""));
                HttpTransport transport = through(
                        ForwardProxy.at(proxy.uri()).authenticatedAs("a", "b"::toCharArray), Optional.empty())) {
            assertThat(HttpTransportTest.code(put(transport, server.uri()))).isEqualTo("answered");

            assertThat(server.requests()).singleElement().satisfies(request -> assertThat(request.headers())
                    .noneMatch(
                            header -> header.toLowerCase(java.util.Locale.ROOT).contains("authorization")));
        }
    }

    @Test
    void knowsThatAProxyThatRefusesCarriedNothing() throws IOException {
        try (TunnelProxy proxy = TunnelProxy.guardedBy("a:right");
                RawServer server = RawServer.answering(line -> line.answer(200, "", "ok"));
                HttpTransport wrong = through(
                        ForwardProxy.at(proxy.uri()).authenticatedAs("a", "wrong"::toCharArray), Optional.empty());
                HttpTransport none = through(ForwardProxy.at(proxy.uri()), Optional.empty())) {
            assertThat(HttpTransportTest.code(put(wrong, server.uri()))).isEqualTo("not left transport.proxy_refused");
            assertThat(HttpTransportTest.code(put(none, server.uri()))).isEqualTo("not left transport.proxy_refused");
            assertThat(server.connections()).isZero();
            assertThat(wrong.leasedConnections()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 403 Not there\r\nContent-Length: 2\r\n\r\nno",
                "HTTP/1.1 502 Not there\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 403 Not there\r\nContent-Length: 99999999999\r\n\r\nno",
                "SSH-2.0-OpenSSH_9.2p1\r\n\r\n",
                "HTTP/1.1 200 Op",
                ""
            })
    void takesNoAnswerOfAProxyForTheServers(String answer) throws IOException {
        try (RawServer proxy = RawServer.answering(line -> line.raw(answer).hangUp());
                HttpTransport transport = through(ForwardProxy.at(proxy.uri()), Optional.empty())) {
            assertThat(HttpTransportTest.code(put(transport, URI.create("http://ss.invalid"))))
                    .isEqualTo("not left transport.proxy_refused");
            assertThat(proxy.requests()).singleElement().satisfies(request -> {
                assertThat(request.line()).isEqualTo("CONNECT ss.invalid:80 HTTP/1.1");
                assertThat(request.body()).isEmpty();
            });
            assertThat(transport.leasedConnections()).isZero();
        }
    }

    @Test
    void knowsThatAProxyThatIsNotThereCarriedNothing() throws IOException {
        URI nobody;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = URI.create("http://localhost:" + socket.getLocalPort());
        }
        try (HttpTransport transport = through(ForwardProxy.at(nobody), Optional.empty())) {
            assertThat(HttpTransportTest.code(put(transport, URI.create("http://ss.invalid"))))
                    .isEqualTo("not left transport.proxy_unreachable");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://proxy:3128",
                "http://proxy",
                "http://user:secret@proxy:3128",
                "http://proxy:3128/path",
                "http://proxy:3128/?a=b",
                "proxy:3128"
            })
    void refusesWhatIsNoAddressOfAProxyWithoutQuotingAPassword(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ForwardProxy.at(URI.create(address)))
                .withMessageNotContaining("secret");
    }

    @Test
    void neverShowsThePassword() {
        ForwardProxy proxy =
                ForwardProxy.at(URI.create("http://proxy:3128")).authenticatedAs("user-771", "secret-771"::toCharArray);

        assertThat(proxy + " " + proxy.login()).doesNotContain("771").contains("proxy:3128");
    }

    private static HttpTransport through(ForwardProxy proxy, Optional<TlsOptions> tls) {
        return new HttpTransport(SETTINGS, tls, Optional.of(proxy), Duration.ofMinutes(1), Clock.systemUTC());
    }

    private static CallResult put(HttpTransport transport, URI server) {
        HttpCall call =
                HttpCall.put(server.resolve("/r1/x"), "application/json", "{}".getBytes(StandardCharsets.UTF_8));
        return transport.call(call, Instant.now().plusSeconds(20));
    }
}
