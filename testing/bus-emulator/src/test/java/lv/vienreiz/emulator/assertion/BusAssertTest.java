// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.assertion;

import static lv.vienreiz.emulator.assertion.EmulatorAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import lv.vienreiz.emulator.AskKey;
import lv.vienreiz.emulator.Fault;
import lv.vienreiz.emulator.Reply;
import lv.vienreiz.emulator.XRoadEmulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BusAssertTest {

    private static final String SERVICE = "LV/GOV/90000069281/burial/applications";

    private final XRoadEmulator bus = XRoadEmulator.start();
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        bus.close();
    }

    private void ask(String messageId, String subject) throws IOException, InterruptedException {
        bus.provide(SERVICE, request -> Reply.of(204)
                .asking(new AskKey(
                        "population", subject, request.header("X-Road-Issue").orElse("?"))));
        HttpRequest request = HttpRequest.newBuilder(URI.create(bus.uri() + "/r1/" + SERVICE))
                .header("X-Road-Client", "LV/GOV/90000069281/portal")
                .header("X-Road-Id", messageId)
                .header("X-Road-Issue", "B-1")
                .POST(HttpRequest.BodyPublishers.ofString(subject))
                .build();
        http.send(request, HttpResponse.BodyHandlers.discarding());
    }

    @Test
    void passesWhatHappenedOnce() throws Exception {
        ask("m-1", "010180-01234");
        ask("m-2", "010180-05678");

        assertThat(bus)
                .executedOnce()
                .executedOnce("m-1")
                .askedNobodyTwice()
                .received(2)
                .sawAllFaults();
    }

    @Test
    void findsASecondExecution() throws Exception {
        ask("m-1", "010180-01234");
        ask("m-1", "010180-05678");

        assertThatThrownBy(() -> assertThat(bus).executedOnce())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("one did so 2 times")
                .hasMessageContaining("The bus has seen:")
                .hasMessageContaining("POST " + SERVICE);
        assertThatThrownBy(() -> assertThat(bus).executedOnce("m-1")).hasMessageContaining("2 times");
        assertThat(bus).askedNobodyTwice();
    }

    @Test
    void findsASecondQuestionWithoutNamingThePerson() throws Exception {
        ask("m-1", "010180-01234");
        ask("m-2", "010180-01234");

        assertThat(bus).executedOnce();
        assertThatThrownBy(() -> assertThat(bus).askedNobodyTwice())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("population was asked 2 times in case B-1")
                .message()
                .doesNotContain("01234");
    }

    @Test
    void findsThatNothingHappened() {
        assertThat(bus).executedNothing().askedNobodyTwice().received(0);
        assertThatThrownBy(() -> assertThat(bus).executedOnce())
                .hasMessageContaining("none did")
                .hasMessageContaining("nothing");
        assertThatThrownBy(() -> assertThat(bus).executedOnce("m-1")).hasMessageContaining("0 times");
        assertThatThrownBy(() -> assertThat(bus).received(1)).hasMessageContaining("1 exchanges, but there were 0");
    }

    @Test
    void findsAnUnwantedExecutionAndAFaultThatDidNotStrike() throws Exception {
        ask("m-1", "x");
        bus.next(Fault.silenceAfterEffect());

        assertThatThrownBy(() -> assertThat(bus).executedNothing()).hasMessageContaining("1 did");
        assertThatThrownBy(() -> assertThat(bus).sawAllFaults()).hasMessageContaining("silence after effect");
    }
}
