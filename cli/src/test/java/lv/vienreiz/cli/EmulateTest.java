// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import lv.vienreiz.emulator.MessageAnswer;
import lv.vienreiz.emulator.MessageResource;
import lv.vienreiz.emulator.Reply;
import lv.vienreiz.emulator.XRoadEmulator;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.tls.KeyStoreFile;
import lv.vienreiz.exchange.tls.TrustedCertificates;
import lv.vienreiz.exchange.xroad.SubsystemId;
import lv.vienreiz.exchange.xroad.XRoad;
import lv.vienreiz.exchange.xroad.XRoadBinding;
import lv.vienreiz.message.MessageId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class EmulateTest {

    private static final String SERVICE = "LV/GOV/90000069281/burial/applications";
    private static final String ID = "7b8f0a52-3c1d-4e6f-9a0b-1c2d3e4f5a6b";

    @TempDir
    private Path folder;

    private final HttpClient http = HttpClient.newHttpClient();

    /** What a running emulator has told of itself. */
    private record Told(String bus, String control, BufferedReader rest) {

        static Told read(InputStream out) throws IOException {
            BufferedReader lines = new BufferedReader(new InputStreamReader(out, StandardCharsets.UTF_8));
            String bus = "";
            String control = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("The bus listens on ")) {
                    bus = line.substring(19);
                } else if (line.startsWith("Control: ")) {
                    control = line.substring(9, line.indexOf(" ("));
                } else if (line.startsWith("Stop it with Ctrl-C")) {
                    return new Told(bus, control, lines);
                }
            }
            throw new AssertionError("The emulator did not tell how to stop it");
        }

        String end() {
            return rest.lines().collect(Collectors.joining("\n"));
        }
    }

    private HttpResponse<String> send(String method, String uri, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(uri))
                .header("X-Road-Client", "LV/GOV/90000069281/portal")
                .header("X-Road-Id", ID)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> put(Told told, String service) throws IOException, InterruptedException {
        return send("PUT", told.bus() + "/r1/" + service + "/messages/" + ID, "Zuzanna 010180-01234");
    }

    private CompletableFuture<Exit> start(PipedInputStream out, String... arguments) throws IOException {
        PipedOutputStream pipe = new PipedOutputStream(out);
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                Terminal.utf8(pipe, false),
                Terminal.utf8(java.io.OutputStream.nullOutputStream(), true),
                Map.of("LANG", "en_US.UTF-8"));
        return CompletableFuture.supplyAsync(() -> {
            try (pipe) {
                return Main.run(terminal, arguments);
            } catch (IOException failed) {
                throw new java.io.UncheckedIOException(failed);
            }
        });
    }

    @Test
    void runsUntilItIsToldToStopAndTellsWhatItHasSeen() throws Exception {
        Path answer = Files.writeString(folder.resolve("answer.xml"), "<taken/>");
        Path faults = Files.writeString(
                folder.resolve("faults.json"),
                "{\"faults\": [{\"fault\": \"provider-side\", \"code\": \"io_error\"}]}");
        try (PipedInputStream out = new PipedInputStream(1 << 16)) {
            CompletableFuture<Exit> run = start(
                    out,
                    "emulate",
                    "--bus",
                    "xroad-rest",
                    "--faults",
                    faults.toString(),
                    "--service",
                    SERVICE + "=" + answer,
                    "--strict");
            Told told = Told.read(out);

            assertThat(put(told, SERVICE).headers().firstValue("X-Road-Error")).contains("server.serverproxy.io_error");
            assertThat(put(told, SERVICE).body()).isEqualTo("<taken/>");
            assertThat(put(told, SERVICE).headers().firstValue("Content-Type")).contains("application/xml");
            assertThat(send("POST", told.control() + "/faults", "{\"faults\": [{\"fault\": \"garbage\"}]}")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(send("GET", told.control() + "/effects", "").body())
                    .isEqualTo("{\"effects\":{\"" + ID + "\":1}}");
            assertThat(send("POST", told.control() + "/stop", "").statusCode()).isEqualTo(200);

            assertThat(told.end())
                    .startsWith("Exchanges: 3; messages that took effect: 1; more than once: 0\nFaults to come: 1\n")
                    .contains("PUT " + SERVICE + " /messages/" + ID + " from LV/GOV/90000069281/portal")
                    .doesNotContain("Zuzanna", "01234");
            assertThat(run.get(30, TimeUnit.SECONDS)).isEqualTo(Exit.FINE);
        }
    }

    @Test
    void passesTheFaultOfAnOlderServerOnAndFlipsItsStatus() throws Exception {
        Path faults = Files.writeString(
                folder.resolve("faults.json"),
                "{\"faults\": [{\"fault\": \"provider-side\", \"code\": \"io_error\"},"
                        + " {\"fault\": \"client-side\", \"code\": \"io_error\"}]}");
        try (PipedInputStream out = new PipedInputStream(1 << 16)) {
            CompletableFuture<Exit> run =
                    start(out, "emulate", "--provider-side", "7.7", "--faults", faults.toString());
            Told told = Told.read(out);

            HttpResponse<String> older = put(told, SERVICE);
            assertThat(older.headers().firstValue("X-Road-Error")).contains("Server.ServerProxy.IOError");
            assertThat(older.statusCode()).isEqualTo(400);
            HttpResponse<String> newer = put(told, SERVICE);
            assertThat(newer.headers().firstValue("X-Road-Error")).contains("server.clientproxy.io_error");
            assertThat(newer.statusCode()).isEqualTo(500);
            send("POST", told.control() + "/stop", "");
            told.end();
            assertThat(run.get(30, TimeUnit.SECONDS)).isEqualTo(Exit.FINE);
        }
        assertThat(Run.of("emulate", "--client-side", "6").err())
                .contains("'6' is no value for --client-side. Expected: 7.7, 7.8");
    }

    @Test
    void tellsWhatItHasSeenWhenTheProcessIsEnded() throws Exception {
        Process process = new ProcessBuilder(Run.commandLine(java.util.List.of(), "emulate", "--lang", "en"))
                .redirectError(folder.resolve("err").toFile())
                .start();
        try {
            Told told = Told.read(process.getInputStream());
            assertThat(put(told, SERVICE).body()).isEqualTo("{\"received\":true}");

            process.toHandle().destroy();

            assertThat(told.end())
                    .startsWith("Exchanges: 1; messages that took effect: 1")
                    .contains(ID);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(folder.resolve("err")).isEmptyFile();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void servesOverTlsWithFreshKeysForBothSides() throws Exception {
        Path keys = folder.resolve("keys");
        try (PipedInputStream out = new PipedInputStream(1 << 16)) {
            CompletableFuture<Exit> run = start(out, "emulate", "--tls", keys.toString(), "--strict");
            Told told = Told.read(out);
            MessageId id = new MessageId(ID);
            OutgoingMessage message = new OutgoingMessage(
                    id, new Address(SERVICE), "text/plain", new byte[3], Optional.empty(), Optional.empty());
            SubsystemId portal = SubsystemId.parse("LV/GOV/90000069281/portal");
            TrustedCertificates trust = TrustedCertificates.pem(keys.resolve("server.pem"));
            try (XRoadBinding stranger = XRoad.at(URI.create(told.bus()), portal)
                            .trust(trust)
                            .build();
                    XRoadBinding known = XRoad.at(URI.create(told.bus()), portal)
                            .trust(trust)
                            .identity(KeyStoreFile.of(keys.resolve("client.p12"), "emulator".toCharArray()))
                            .build()) {
                Instant soon = Instant.now().plusSeconds(60);

                assertThat(stranger.send(message, soon)).isInstanceOf(Outcome.Rejected.class);
                assertThat(known.send(message, soon)).isInstanceOf(Outcome.Delivered.class);
            }
            assertThat(keys.resolve("client.pem")).content().startsWith("-----BEGIN CERTIFICATE-----");
            assertThat(keys.resolve("client-key.pem")).content().startsWith("-----BEGIN PRIVATE KEY-----");
            assertThat(send("POST", told.control() + "/stop", "").statusCode()).isEqualTo(200);
            assertThat(run.get(30, TimeUnit.SECONDS)).isEqualTo(Exit.FINE);
        }
    }

    @Test
    void saysThatAPortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());

            Run bus = Run.of("emulate", "--port", port);
            Run control = Run.of("emulate", "--control-port", port, "--lang", "lv");

            assertThat(bus.err()).startsWith("vienreiz: Port " + port + " is taken");
            assertThat(control.err()).startsWith("vienreiz: Ports " + port + " ir aizņemts");
            assertThat(bus.exit() + control.exit()).isEqualTo(4);
        }
    }

    @Test
    void saysOnWhichLineAFileOfFaultsIsWrong() throws IOException {
        Path faults = Files.writeString(folder.resolve("faults.json"), "{\"faults\": [\n  {\"fault\": \"slow\"}\n]}");

        Run run = Run.of("emulate", "--faults", faults.toString());
        Run latvian = Run.of("emulate", "--faults", faults.toString(), "--lang", "lv");

        assertThat(run.err())
                .startsWith("vienreiz: " + faults
                        + ": Line 2: there is no fault 'slow'. Expected one of: another-message-id");
        assertThat(latvian.err()).startsWith("vienreiz: " + faults + ": 2. rinda: kļūmes 'slow' nav.");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void saysWhatElseIsWrong() {
        assertThat(Run.of("emulate", "--faults", folder + "/none").err()).contains("/none cannot be read");
        assertThat(Run.of("emulate", "--service", "LV/GOV").err()).contains("'LV/GOV' is no identifier of X-Road here");
        assertThat(Run.of("emulate", "--client", "x", "--strict").err()).contains("'x' is no identifier");
        assertThat(Run.of("emulate", "--port", "70000").err())
                .contains("'70000' is no value for --port. Expected: 0-65535");
        assertThat(Run.of("emulate", "--bus", "as4").err())
                .contains("'as4' is no value for --bus. Expected: xroad-rest");
        assertThat(Run.of("emulate", "--tls", "/proc/keys").err()).contains("Keys cannot be written to /proc/keys");
        assertThat(Run.of("emulate", "--check", "ftp://x").err()).contains("'ftp://x' cannot be checked");
    }

    @Test
    void checksAServerThatConforms() {
        try (XRoadEmulator good = XRoadEmulator.start()) {
            good.provide(SERVICE, MessageResource.of(request -> MessageAnswer.json("{}")));
            String uri = good.uri().toString();

            Run run = Run.of("emulate", "--check", uri, "--service", SERVICE);

            assertThat(run.out()).contains("met     road.idEchoed").endsWith("Checks: 30; failed: 0\n");
            assertThat(run.exit()).isZero();
        }
    }

    @Test
    void checksAServerThatDoesNot() {
        try (XRoadEmulator wrong = XRoadEmulator.start()) {
            wrong.provide(SERVICE, request -> Reply.of(request.method().equals("PUT") ? 200 : 500));
            String uri = wrong.uri().toString();

            Run run = Run.of("emulate", "--check", uri, "--service", SERVICE, "--lang", "lv");
            Run alone = Run.of("emulate", "--check", uri + "/nowhere");

            assertThat(run.out())
                    .contains(
                            "NEIZPILDA  resource.unknown  GET nekad nesūtītam ziņojumam dod 404",
                            "Atrasts: status 500.");
            assertThat(run.exit()).isEqualTo(1);
            assertThat(alone.out()).contains("FAILED  resource.stored").contains("Checks: 13; failed: ");
            assertThat(alone.exit()).isEqualTo(1);
        }
    }

    @Test
    void explainsItself() {
        Run english = Run.of("emulate", "--help");
        Run latvian = Run.of("emulate", "--help", "--lang", "lv");

        assertThat(english.out()).contains("Usage: vienreiz emulate", "Example:\n  vienreiz emulate");
        assertThat(english.out().lines()).hasSizeLessThan(40).allMatch(line -> line.length() <= 100);
        assertThat(latvian.out()).contains("Lietošana: vienreiz emulate");
    }
}
