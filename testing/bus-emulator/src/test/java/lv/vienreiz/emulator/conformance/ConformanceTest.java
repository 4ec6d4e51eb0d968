// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import lv.vienreiz.emulator.MessageAnswer;
import lv.vienreiz.emulator.MessageResource;
import lv.vienreiz.emulator.Provider;
import lv.vienreiz.emulator.Reply;
import lv.vienreiz.emulator.XRoadEmulator;
import lv.vienreiz.emulator.XRoadVersion;
import lv.vienreiz.emulator.junit.ConformanceTests;
import lv.vienreiz.emulator.tls.TestIdentity;
import lv.vienreiz.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.testkit.engine.EngineTestKit;

class ConformanceTest {

    private static final String SERVICE = "LV/GOV/90000069281/burial/applications";
    private static final String CLIENT = "LV/GOV/90000069281/portal";

    private static XRoadEmulator emulator(Provider provider) {
        return XRoadEmulator.builder()
                .strict()
                .start()
                .provide(SERVICE, provider)
                .allow(CLIENT, SERVICE);
    }

    private static Conformance checks(XRoadEmulator bus) {
        return Conformance.of(Target.xroad(bus.uri(), SERVICE, CLIENT));
    }

    private static MessageResource good() {
        return MessageResource.of(request -> MessageAnswer.json("{\"n\":\"" + UUID.randomUUID() + "\"}"));
    }

    private final XRoadEmulator conforming = emulator(good());

    @AfterEach
    void close() {
        conforming.close();
    }

    @TestFactory
    Stream<DynamicTest> theEmulatorConforms() {
        return ConformanceTests.of(checks(conforming));
    }

    @Test
    void soDoesAnOlderOneOverTlsWhoseReceiverRefuses() throws Exception {
        TestIdentity identity = TestIdentity.valid("ss1", "localhost");
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("ss1", identity.certificate());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        try (XRoadEmulator old = XRoadEmulator.builder()
                .clientSide(XRoadVersion.UP_TO_7_7)
                .providerSide(XRoadVersion.UP_TO_7_7)
                .tls(identity)
                .start()) {
            old.provide(SERVICE, MessageResource.of(request -> MessageAnswer.refusal("urn:example:no", "No")));
            Target target = Target.xroad(old.uri(), SERVICE, CLIENT)
                    .tls(tls)
                    .sending("application/xml", "<a/>".getBytes(StandardCharsets.UTF_8));

            ConformanceReport report = Conformance.of(target).check();

            assertThat(report.failures()).isEmpty();
            assertThat(report.isMet()).isTrue();
            assertThat(report.verdicts())
                    .hasSize(Conformance.of(target).checks().size());
        }
    }

    @Test
    void findsThatEveryRepeatIsExecuted() throws Exception {
        Provider careless = request ->
                request.method().equals("GET") ? Reply.of(404) : Reply.json("{\"n\":\"" + UUID.randomUUID() + "\"}");
        try (XRoadEmulator bus = emulator(careless)) {
            ConformanceReport report = checks(bus).check();

            assertThat(report.failures())
                    .extracting(Verdict::check)
                    .containsExactly(
                            "resource.repeat",
                            "resource.stored",
                            "resource.conflict",
                            "resource.conflictKeeps",
                            "resource.badId",
                            "resource.otherMethod",
                            "resource.atOnce",
                            "resource.fileDigest",
                            "resource.fileBack");
            assertThat(report.text(Language.ENGLISH))
                    .contains("FAILED  resource.stored  GET of a message that was sent gives the stored answer."
                            + " Found: status 404.\n")
                    .contains("FAILED  resource.conflict  Another body under a used message id gives 409."
                            + " Found: status 200.\n")
                    .contains("met     road.idEchoed");
            assertThat(report.text(Language.LATVIAN)).contains("NEIZPILDA  resource.stored  GET nosūtītam ziņojumam");
        }
    }

    /** A server that has a friendly page for everything. */
    private static HttpServer friendly() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            byte[] page = "<html>Welcome</html>".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        return server;
    }

    @Test
    void findsThatAWebSiteIsNoSecurityServer() throws Exception {
        HttpServer site = friendly();
        try {
            URI uri = URI.create("http://127.0.0.1:" + site.getAddress().getPort() + "/");
            ConformanceReport report =
                    Conformance.of(Target.xroad(uri, SERVICE, CLIENT)).check();

            List<String> met = report.verdicts().stream()
                    .filter(Verdict::isMet)
                    .map(Verdict::check)
                    .toList();
            assertThat(met)
                    .isEqualTo(List.of("resource.answer", "resource.repeat", "resource.stored", "resource.atOnce"));
            assertThat(report.text(Language.ENGLISH))
                    .contains("The answer carries the X-Road-Id of the request. Found: status 200, no X-Road-Id.")
                    .contains("gets a SOAP fault. Found: Content-Type: text/html.");
        } finally {
            site.stop(0);
        }
    }

    @Test
    void saysThatNobodyAnswers() throws Exception {
        conforming.close();

        assertThat(checks(conforming).check("resource.unknown").found()).contains("ConnectException");
    }

    @Test
    void checksAResourceWithoutXRoad() {
        Conformance alone = Conformance.of(Target.resource(URI.create("http://127.0.0.1:1/api")));

        assertThat(alone.checks()).hasSize(13).allMatch(name -> name.startsWith("resource."));
        assertThatIllegalArgumentException().isThrownBy(() -> alone.check("road.soap"));
    }

    @Test
    void refusesTargetsThatAreNone() {
        URI uri = URI.create("http://localhost");

        assertThatIllegalArgumentException().isThrownBy(() -> Target.xroad(uri, "LV/GOV/1/a", CLIENT));
        assertThatIllegalArgumentException().isThrownBy(() -> Target.xroad(uri, SERVICE, "LV"));
        assertThatIllegalArgumentException().isThrownBy(() -> Target.resource(URI.create("ftp://localhost")));
    }

    /** The tests that a maker of servers writes, over one that is wrong. */
    static class WrongServer {
        private XRoadEmulator bus = emulator(request -> Reply.of(500));

        @BeforeEach
        void start() {
            assertThat(bus.exchanges()).isEmpty();
        }

        @AfterEach
        void close() {
            bus.close();
        }

        @TestFactory
        Stream<DynamicTest> conforms() {
            return ConformanceTests.of(checks(bus));
        }
    }

    @Test
    void failsAsATestWithASentence() {
        List<String> failures = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(WrongServer.class))
                .execute()
                .testEvents()
                .failed()
                .map(event -> event.getPayload().orElseThrow().toString())
                .toList();

        assertThat(failures).anySatisfy(text -> assertThat(text)
                .contains("A message gets an answer (200, 201) or a refusal (422). Found: status 500."));
    }
}
