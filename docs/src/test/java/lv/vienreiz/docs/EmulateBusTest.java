// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.docs;

import static lv.vienreiz.emulator.assertion.EmulatorAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.vienreiz.emulator.Fault;
import lv.vienreiz.emulator.MessageAnswer;
import lv.vienreiz.emulator.MessageResource;
import lv.vienreiz.emulator.XRoadEmulator;
import lv.vienreiz.emulator.conformance.Conformance;
import lv.vienreiz.emulator.conformance.Target;
import lv.vienreiz.emulator.control.EmulatorControl;
import lv.vienreiz.emulator.junit.ConformanceTests;
import lv.vienreiz.emulator.junit.Emulated;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class EmulateBusTest {

    private static final String SERVICE = "LV/GOV/90000069281/burial/applications";
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    private final HttpClient http = HttpClient.newHttpClient();

    /** Every line of the page that begins with curl does what the page says of it, against the emulator of the page. */
    @Test
    void thePageShowsWhatTheEmulatorDoes() throws Exception {
        String page =
                Page.read(Page.ROOT.resolve("docs/how-to/emulate-a-bus.md")).text();
        List<String> ends = new ArrayList<>();
        try (XRoadEmulator bus = XRoadEmulator.start();
                EmulatorControl control = EmulatorControl.of(bus, 0)) {
            bus.provide(SERVICE, MessageResource.of(request -> MessageAnswer.json("{\"received\":true}")))
                    .allow("LV/GOV/90000069281/portal", SERVICE);
            for (String line : page.replace("\\\n", " ").split("\n", -1)) {
                if (line.startsWith("curl ")) {
                    ends.add(end(line.replace("http://127.0.0.1:8080", bus.uri().toString())
                            .replace(
                                    "http://127.0.0.1:8081",
                                    "http://127.0.0.1:" + control.uri().getPort())));
                }
            }
        }

        assertThat(ends)
                .containsExactly(
                        "200 {\"faults\":[\"silence after effect\"]}",
                        "no answer",
                        "200 {\"effects\":{\"7b8f0a52-3c1d-4e6f-9a0b-1c2d3e4f5a6b\":1}}",
                        "200 {\"received\":true}",
                        "200 {\"done\":[\"stop\"]}");
        for (String end : ends) {
            assertThat(page).contains(end.equals("no answer") ? "no answer" : end.substring(4));
        }
    }

    private String end(String line) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder();
        String method = "GET";
        String body = "";
        Matcher words = WORD.matcher(line);
        for (String before = ""; words.find(); ) {
            String word = words.group(1) == null ? words.group(2) : words.group(1);
            switch (before) {
                case "-X" -> method = word;
                case "-d" -> body = word;
                case "-H" -> request.header(word.split(": ", 2)[0], word.split(": ", 2)[1]);
                default -> {
                    if (word.startsWith("http")) {
                        request.uri(URI.create(word));
                    }
                }
            }
            before = word;
        }
        try {
            HttpResponse<String> response = http.send(
                    request.method(method, HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return response.statusCode() + " " + response.body();
        } catch (IOException lost) {
            return "no answer";
        }
    }

    private void yourSystemSends(URI bus, String id) throws InterruptedException {
        String place = bus + "/r1/" + SERVICE + "/messages/" + id;
        String put = "curl -X PUT " + place + " -H 'X-Road-Client: LV/GOV/90000069281/portal' -H 'X-Road-Id: " + id
                + "' -d '{}'";
        if (end(put).equals("no answer")) {
            end(put);
        }
    }

    // tag::junit
    @Test
    void actsOnceThoughTheAnswerIsLost(@Emulated XRoadEmulator bus) throws Exception {
        bus.provide(SERVICE, MessageResource.of(request -> MessageAnswer.json("{}")));
        bus.next(Fault.silenceAfterEffect());

        yourSystemSends(bus.uri(), "7b8f0a52-3c1d-4e6f-9a0b-1c2d3e4f5a6b");

        assertThat(bus).executedOnce();
    }
    // end::junit

    // tag::conformance
    @TestFactory
    Stream<DynamicTest> conforms(@Emulated XRoadEmulator server) {
        server.provide(SERVICE, MessageResource.of(request -> MessageAnswer.json("{}")));
        Target target = Target.xroad(server.uri(), SERVICE, "LV/GOV/90000069281/portal");
        return ConformanceTests.of(Conformance.of(target));
    }
    // end::conformance
}
