// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import lv.vienreiz.emulator.tls.TestIdentity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every case in the table of the package, under the name that it has there. */
class ChecklistTest {

    private static final String SERVICE = RawClient.SERVICE;
    private static final String CLIENT = RawClient.CLIENT;
    private static final TestIdentity SERVER = TestIdentity.valid("ss1", "localhost", "127.0.0.1");
    private static final TestIdentity EXPIRED = TestIdentity.expired("portal");

    private final XRoadEmulator bus =
            XRoadEmulator.builder().strict().bodyLimit(1000).start();

    @BeforeEach
    void provide() {
        bus.provide(SERVICE, MessageResource.of(request -> MessageAnswer.json("{\"caseId\":\"B-1\"}")));
        bus.allow(CLIENT, SERVICE);
    }

    @AfterEach
    void close() {
        bus.close();
    }

    @Test
    void everyCaseOfTheTableIsTestedHere() throws Exception {
        String table = Files.readString(Path.of("src/main/java/lv/vienreiz/emulator/package-info.java"));
        List<String> cases = Pattern.compile("<tr><td>([^<]+)</td>")
                .matcher(table)
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();
        List<String> tests = Arrays.stream(ChecklistTest.class.getDeclaredMethods())
                .flatMap(method -> Optional.ofNullable(method.getAnnotation(DisplayName.class)).stream())
                .map(DisplayName::value)
                .toList();

        assertThat(cases).hasSizeGreaterThan(20).containsExactlyInAnyOrderElementsOf(tests);
    }

    @Test
    @DisplayName("unknown member")
    void unknownMember() {
        assertFault(ask("LV/GOV/90000069281/nobody/applications", CLIENT), 500, "server.clientproxy.unknown_member");
        assertFault(ask(SERVICE, "LV/GOV/1/stranger"), 500, "server.clientproxy.unknown_member");
    }

    @Test
    @DisplayName("unknown service")
    void unknownService() {
        assertFault(ask("LV/GOV/90000069281/burial/unknown", CLIENT), 500, "server.serverproxy.unknown_service");
    }

    @Test
    @DisplayName("no right to a service")
    void noRightToAService() {
        bus.register("LV/GOV/90000069281/other");

        assertFault(ask(SERVICE, "LV/GOV/90000069281/other"), 500, "server.serverproxy.access_denied");
    }

    @Test
    @DisplayName("both spellings of fault codes")
    void bothSpellingsOfFaultCodes() {
        try (XRoadEmulator old = XRoadEmulator.builder()
                .clientSide(XRoadVersion.UP_TO_7_7)
                .providerSide(XRoadVersion.UP_TO_7_7)
                .start()) {
            old.next(Fault.fromClientSide("token_readonly"), Fault.fromProviderSide("io_error"));
            bus.next(Fault.fromClientSide("token_readonly"), Fault.fromProviderSide("io_error"));

            assertFault(RawClient.put(old.uri(), "{}"), 500, "Server.ClientProxy.TokenReadOnly");
            assertFault(RawClient.put(old.uri(), "{}"), 500, "Server.ServerProxy.IOError");
            assertFault(put(), 500, "server.clientproxy.token_readonly");
            assertFault(put(), 500, "server.serverproxy.io_error");
        }
    }

    @Test
    @DisplayName("status 400 where 500 is meant")
    void status400Where500IsMeant() {
        try (XRoadEmulator mixed =
                XRoadEmulator.builder().providerSide(XRoadVersion.UP_TO_7_7).start()) {
            mixed.next(Fault.fromProviderSide("access_denied"));

            assertFault(RawClient.put(mixed.uri(), "{}"), 400, "Server.ServerProxy.AccessDenied");
        }
    }

    @Test
    @DisplayName("fault as JSON or XML")
    void faultAsJSONOrXML() {
        String path = "/r1/LV/GOV/90000069281/nobody/applications";

        assertThat(get(path, "Accept: application/json").body()).startsWith("{\"type\":\"server.clientproxy.");
        assertThat(get(path, "Accept: application/xml").body()).startsWith("<error><type>server.clientproxy.");
    }

    @Test
    @DisplayName("SOAP fault under status 200")
    void soapFaultUnderStatus200() {
        bus.next(Fault.soapFault());

        assertSoapFault(put());
    }

    @Test
    @DisplayName("path that misses the protocol")
    void pathThatMissesTheProtocol() {
        assertSoapFault(get("/LV/GOV/90000069281/burial/applications", "Accept: application/json"));
    }

    @Test
    @DisplayName("duplicate header")
    void duplicateHeader() {
        for (String header : List.of(
                "X-Road-Client: " + CLIENT,
                "X-Road-Id: a",
                "X-Road-UserId: LV1",
                "X-Road-Issue: 1",
                "X-Road-Represented-Party: 1",
                "X-Road-Security-Server: LV/GOV/90000069281/ss1")) {
            RawClient.Answer answer = get("/r1/" + SERVICE, header, header);

            assertFault(answer, 400, "client.duplicate_header_field");
        }
    }

    @Test
    @DisplayName("answer that names another message")
    void answerThatNamesAnotherMessage() {
        bus.next(Fault.inconsistentAnswer());

        assertFault(put(), 500, "server.clientproxy.inconsistent_response");
        assertThat(bus.effects(RawClient.ID)).isEqualTo(1);
    }

    @Test
    @DisplayName("answer under another X-Road-Id")
    void answerUnderAnotherXRoadId() {
        bus.next(Fault.anotherMessageId());
        RawClient.Answer answer = put("X-Road-Id: " + RawClient.ID);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("X-Road-Id")).hasSize(36).isNotEqualTo(RawClient.ID);
    }

    @Test
    @DisplayName("body over the limit")
    void bodyOverTheLimit() {
        assertFault(
                RawClient.send(bus.uri(), "POST", "/r1/" + SERVICE, "X-Road-Client: " + CLIENT, "x".repeat(1001)),
                500,
                "server.clientproxy.logging_failed");
        assertThat(bus.effects()).isEmpty();
        bus.provide(SERVICE, request -> Reply.of(200, "text/plain", new byte[1001]));

        assertFault(put(), 500, "server.serverproxy.logging_failed");
        assertThat(bus.effects()).hasSize(1);
    }

    @Test
    @DisplayName("client certificate required")
    void clientCertificateRequired() throws Exception {
        assertFault(overTls(Optional.empty(), false), 500, "server.clientproxy.ssl_authentication_failed");
    }

    @Test
    @DisplayName("client certificate that is not registered")
    void clientCertificateThatIsNotRegistered() throws Exception {
        assertFault(
                overTls(Optional.of(TestIdentity.valid("portal")), false),
                500,
                "server.clientproxy.ssl_authentication_failed");
    }

    @Test
    @DisplayName("client certificate expired but accepted")
    void clientCertificateExpiredButAccepted() throws Exception {
        assertThat(overTls(Optional.of(EXPIRED), false).status()).isEqualTo(200);
        assertFault(overTls(Optional.of(EXPIRED), true), 500, "server.clientproxy.ssl_authentication_failed");
    }

    @Test
    @DisplayName("maintenance mode")
    void maintenanceMode() {
        bus.beginMaintenance("until noon");
        RawClient.Answer closed = put();
        bus.endMaintenance();

        assertFault(closed, 500, "server.clientproxy.maintenance_mode");
        assertThat(closed.body()).contains("until noon");
        assertThat(put().status()).isEqualTo(200);
    }

    @Test
    @DisplayName("delay before the effect")
    void delayBeforeTheEffect() {
        assertEffectsWhileHeld(Fault::heldBeforeEffect, Fault.delayBeforeEffect(Duration.ofMillis(1)), 0);
    }

    @Test
    @DisplayName("delay after the effect")
    void delayAfterTheEffect() {
        assertEffectsWhileHeld(Fault::heldAfterEffect, Fault.delayAfterEffect(Duration.ofMillis(1)), 1);
    }

    @Test
    @DisplayName("reset before the headers are read")
    void resetBeforeTheHeadersAreRead() {
        bus.next(Fault.resetBeforeReading());

        assertThat(put().reset()).isTrue();
        assertThat(bus.exchanges().get(0).method()).isEmpty();
        assertThat(bus.effects()).isEmpty();
    }

    @Test
    @DisplayName("reset after the request is read")
    void resetAfterTheRequestIsRead() {
        bus.next(Fault.resetBeforeEffect(), Fault.resetAfterEffect());

        assertThat(put().reset()).isTrue();
        assertThat(bus.effects()).isEmpty();
        assertThat(put().reset()).isTrue();
        assertThat(bus.effects()).hasSize(1);
    }

    @Test
    @DisplayName("reset in the body of the answer")
    void resetInTheBodyOfTheAnswer() {
        bus.next(Fault.resetInBody());
        RawClient.Answer answer = put();

        assertThat(answer.body()).isEqualTo("{\"caseId");
        assertThat(answer.reset()).isTrue();
    }

    @Test
    @DisplayName("end or reset after the answer")
    void endOrResetAfterTheAnswer() {
        bus.next(Fault.silenceAfterAnswer(), Fault.resetAfterAnswer());
        String request = "PUT /r1/" + SERVICE + "/messages/" + RawClient.ID
                + " HTTP/1.1\r\nHost: bus\r\nX-Road-Client: " + CLIENT + "\r\nContent-Length: 2\r\n\r\n{}";
        RawClient.Answer ended = RawClient.send(bus.uri(), request);
        RawClient.send(bus.uri(), request);

        assertThat(ended.status()).isEqualTo(200);
        assertThat(ended.header("Connection")).isEmpty();
        assertThat(ended.reset()).isFalse();
        assertThat(bus.exchanges())
                .extracting(Exchange::fault)
                .containsExactly(Optional.of("silence after answer"), Optional.of("reset after answer"));
        assertThat(bus.exchanges()).extracting(Exchange::answered).containsOnly(Exchange.Answered.WHOLE);
    }

    @Test
    @DisplayName("request hash that is right")
    void requestHashThatIsRight() throws Exception {
        RawClient.Answer answer = put("X-Road-Id: " + RawClient.ID + "\r\nAccept: */*");
        String head = "PUT\r\n/r1/" + SERVICE + "/messages/" + RawClient.ID + "\r\nX-Road-Id:" + RawClient.ID
                + "\r\nAccept:*/*\r\nX-Road-Client:" + CLIENT + "\r\nX-Road-Request-Id:"
                + answer.header("X-Road-Request-Id") + "\r\n";
        MessageDigest sha512 = MessageDigest.getInstance("SHA-512");
        byte[] ofHead = sha512.digest(head.getBytes(StandardCharsets.UTF_8));
        byte[] ofBody = sha512.digest("{}".getBytes(StandardCharsets.UTF_8));
        sha512.update(ofHead);

        assertThat(answer.header("X-Road-Request-Hash"))
                .isEqualTo(Base64.getEncoder().encodeToString(sha512.digest(ofBody)));
    }

    @Test
    @DisplayName("request hash that is wrong or wrapped")
    void requestHashThatIsWrongOrWrapped() {
        bus.next(Fault.anotherRequestHash(), Fault.wrappedRequestHash());

        assertThat(put().header("X-Road-Request-Hash")).isEqualTo("AAAA");
        assertThat(put().header("X-Road-Request-Hash")).matches("[A-Za-z0-9+/]{76} [A-Za-z0-9+/]{10}==");
    }

    @Test
    @DisplayName("headers that servers let go")
    void headersThatServersLetGo() {
        AtomicReference<Map<String, List<String>>> seen = new AtomicReference<>(Map.of());
        bus.provide(SERVICE, request -> {
            seen.set(request.headers());
            return Reply.of(204)
                    .withHeader("Server", "s")
                    .withHeader("Keep-Alive", "1")
                    .withHeader("X-Kept", "k");
        });
        RawClient.Answer answer = put(String.join(
                "\r\n",
                "User-Agent: u",
                "Keep-Alive: 1",
                "TE: t",
                "Upgrade: h2c",
                "Trailer: x",
                "Expect: 100-continue",
                "Proxy-Authorization: p",
                "Proxy-Authenticate: p",
                "Server: s",
                "X-Kept: k"));

        assertThat(seen.get())
                .containsKeys("X-Kept")
                .doesNotContainKeys(
                        "User-Agent",
                        "Keep-Alive",
                        "TE",
                        "Upgrade",
                        "Trailer",
                        "Proxy-Authorization",
                        "Proxy-Authenticate",
                        "Server",
                        "Host",
                        "Connection",
                        "Content-Length",
                        "Transfer-Encoding",
                        "Expect");
        assertThat(answer.text()).contains("X-Kept: k").doesNotContain("Server: s", "Keep-Alive: 1");
    }

    @Test
    @DisplayName("metadata in snake case")
    void metadataInSnakeCase() {
        String below = "/r1/LV/GOV/90000069281/burial/";
        String member = "\"member_class\":\"GOV\",\"member_code\":\"90000069281\",\"subsystem_code\":\"burial\"";
        bus.describe(SERVICE, "application/yaml", "openapi: 3.1.0");

        assertThat(get(below + "listMethods").body()).contains(member).contains("\"service_code\":\"applications\"");
        assertThat(get(below + "allowedMethods").body()).contains(member).contains("\"endpoint_list\"");
        assertThat(get(below + "getOpenAPI?serviceCode=applications").body()).isEqualTo("openapi: 3.1.0");
        assertFault(get(below + "getOpenAPI?serviceCode=none"), 500, "server.serverproxy.unknown_service");
        assertFault(get(below + "getOpenAPI"), 400, "client.invalid_request");
        assertFault(get(below + "getOpenAPI?serviceCode=%zz"), 400, "client.invalid_request");
    }

    @Test
    @DisplayName("redirections handed through")
    void redirectionsHandedThrough() {
        bus.next(Fault.providerAnswers(Reply.of(303).withHeader("Location", "/elsewhere")));
        RawClient.Answer answer = put();

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/elsewhere");
        assertThat(answer.header("X-Road-Error")).isEmpty();
    }

    @Test
    @DisplayName("list of clients in both forms")
    void listOfClientsInBothForms() {
        assertThat(RawClient.get(bus.uri(), "/listClients", "Accept: application/json")
                        .body())
                .startsWith("{\"member\":[{\"id\":{\"object_type\":\"SUBSYSTEM\",\"xroad_instance\":\"LV\"");
        assertThat(RawClient.get(bus.uri(), "/listClients").body())
                .contains("<xroad:clientList", "<id:subsystemCode>portal</id:subsystemCode>");
    }

    private RawClient.Answer ask(String service, String client) {
        return RawClient.get(bus.uri(), "/r1/" + service, "X-Road-Client: " + client);
    }

    private RawClient.Answer get(String path, String... headers) {
        return RawClient.get(bus.uri(), path, "X-Road-Client: " + CLIENT + "\r\n" + String.join("\r\n", headers));
    }

    private RawClient.Answer put(String... headers) {
        return RawClient.send(
                bus.uri(),
                "PUT",
                "/r1/" + SERVICE + "/messages/" + RawClient.ID,
                String.join("\r\n", headers) + (headers.length == 0 ? "" : "\r\n") + "X-Road-Client: " + CLIENT,
                "{}");
    }

    private static void assertFault(RawClient.Answer answer, int status, String code) {
        assertThat(answer.header("X-Road-Error")).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).contains(code);
    }

    private static void assertSoapFault(RawClient.Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/xml");
        assertThat(answer.body()).contains("<SOAP-ENV:Fault><faultcode>client.invalid_http_method</faultcode>");
    }

    private void assertEffectsWhileHeld(Function<Gate, Fault> held, Fault delay, int expected) {
        Gate gate = Gate.closed();
        bus.next(delay.and(held.apply(gate)));
        CompletableFuture<RawClient.Answer> answer = CompletableFuture.supplyAsync(() -> put());
        gate.awaitArrival(Duration.ofSeconds(20));

        assertThat(bus.effects().values().stream().mapToInt(count -> count).sum())
                .isEqualTo(expected);
        gate.open();
        assertThat(answer.orTimeout(20, TimeUnit.SECONDS).join().status()).isEqualTo(200);
        assertThat(bus.effects(RawClient.ID)).isEqualTo(1);
    }

    /** What comes over TLS to a client that has registered a certificate which ran out. */
    private static RawClient.Answer overTls(Optional<TestIdentity> shown, boolean enforced) throws Exception {
        XRoadEmulatorBuilder builder = XRoadEmulator.builder().tls(SERVER);
        try (XRoadEmulator secured = (enforced ? builder.enforceValidity() : builder).start()) {
            secured.provide(SERVICE, request -> Reply.of(200));
            secured.registerCertificate(CLIENT, EXPIRED.certificate());
            URI uri = secured.uri();
            assertThat(uri).hasScheme("https").hasHost("localhost");
            return RawClient.send(
                    context(shown).getSocketFactory(),
                    uri,
                    "GET /r1/" + SERVICE + " HTTP/1.1\r\nHost: bus\r\nConnection: close\r\nX-Road-Client: " + CLIENT
                            + "\r\n\r\n");
        }
    }

    private static SSLContext context(Optional<TestIdentity> shown) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("ss1", SERVER.certificate());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(shown.isPresent() ? shown.get().keyStore(new char[0]) : emptyStore(), new char[0]);
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private static KeyStore emptyStore() throws GeneralSecurityException, java.io.IOException {
        KeyStore empty = KeyStore.getInstance("PKCS12");
        empty.load(null, null);
        return empty;
    }
}
