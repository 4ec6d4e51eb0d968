// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import lv.vienreiz.emulator.EmulatorStartException;
import lv.vienreiz.emulator.MessageAnswer;
import lv.vienreiz.emulator.MessageResource;
import lv.vienreiz.emulator.XRoadEmulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EmulatorControlTest {

    private static final String SERVICE = "LV/GOV/90000069281/burial/applications";
    private static final String ID = "7b8f0a52-3c1d-4e6f-9a0b-1c2d3e4f5a6b";
    private static final String PERSON = "010180-01234";

    private final XRoadEmulator bus =
            XRoadEmulator.start().provide(SERVICE, MessageResource.of(request -> MessageAnswer.json("{}")));
    private final EmulatorControl control = EmulatorControl.of(bus, 0);
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        control.close();
        bus.close();
    }

    private HttpResponse<String> send(String method, URI uri, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("X-Road-Client", "LV/GOV/90000069281/portal")
                .header("X-Road-Id", uri.toString().contains(PERSON) ? PERSON : ID)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> control(String method, String what, String body) throws Exception {
        return send(method, URI.create(control.uri() + what), body);
    }

    private HttpResponse<String> put(String id) throws IOException, InterruptedException {
        return send("PUT", URI.create(bus.uri() + "/r1/" + SERVICE + "/messages/" + id), "{}");
    }

    @Test
    void showsWhatTheBusHasSeenWithoutPersonalData() throws Exception {
        put(ID);
        put(PERSON);

        HttpResponse<String> recording = control("GET", "/recording", "");
        assertThat(recording.statusCode()).isEqualTo(200);
        assertThat(recording.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(recording.body())
                .startsWith("{\"exchanges\":[{\"at\":\"20")
                .contains("\"method\":\"PUT\",\"service\":\"" + SERVICE + "\",\"path\":\"/messages/" + ID + "\"")
                .contains("\"messageId\":\"" + ID + "\"", "\"tookEffect\":true,\"status\":200,\"answered\":\"whole\"")
                .contains("\"path\":\"/messages/*\"")
                .doesNotContain(PERSON);
        assertThat(control("GET", "/effects", "").body()).isEqualTo("{\"effects\":{\"" + ID + "\":1}}");
    }

    @Test
    void scriptsFaultsThatDoNotStrikeItself() throws Exception {
        HttpResponse<String> scripted =
                control("POST", "/faults", "{\"faults\": [{\"fault\": \"reset-before-reading\"}]}");

        assertThat(scripted.body()).isEqualTo("{\"faults\":[\"reset before reading\"]}");
        assertThat(control("GET", "/faults", "").body()).isEqualTo(scripted.body());
        assertThatThrownBy(() -> put(ID)).isInstanceOf(IOException.class);
        assertThat(control("GET", "/faults", "").body()).isEqualTo("{\"faults\":[]}");

        control("POST", "/faults", "{\"faults\": [{\"fault\": \"garbage\"}]}");
        assertThat(control("DELETE", "/faults", "").body()).isEqualTo("{\"faults\":[]}");
        assertThat(put(ID).statusCode()).isEqualTo(200);
    }

    @Test
    void saysWhatIsWrongWithAScript() throws Exception {
        HttpResponse<String> wrong = control("POST", "/faults", "{\"faults\": [\n{\"fault\": \"x\"}]}");

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("Line 2: there is no fault 'x'");
        assertThat(bus.pendingFaults()).isEmpty();
    }

    @Test
    void takesTheBusOffAndOnTheLine() throws Exception {
        assertThat(control("POST", "/offline", "").statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> put(ID)).isInstanceOf(ConnectException.class);
        assertThat(control("POST", "/online", "").statusCode()).isEqualTo(200);

        assertThat(put(ID).statusCode()).isEqualTo(200);
    }

    @Test
    void stopsWhenToldTo() throws Exception {
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(() -> {
            try {
                control.awaitStop();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        });

        assertThat(control("GET", "/stop", "").statusCode()).isEqualTo(405);
        assertThat(stopped).isNotDone();
        assertThat(control("POST", "/stop", "").statusCode()).isEqualTo(200);
        stopped.get(20, TimeUnit.SECONDS);
    }

    @Test
    void knowsNothingElse() throws Exception {
        assertThat(control("GET", "/other", "").statusCode()).isEqualTo(404);
        assertThat(control("GET", "", "").body()).contains("Expected /emulator/recording");
        assertThat(control("PUT", "/faults", "").statusCode()).isEqualTo(405);
        assertThat(control("POST", "/recording", "").statusCode()).isEqualTo(405);
    }

    @Test
    void tellsThatItsPortIsTaken() {
        int port = control.uri().getPort();

        assertThatThrownBy(() -> EmulatorControl.of(bus, port))
                .isInstanceOf(EmulatorStartException.class)
                .hasMessageContaining("Port " + port + " is taken");
    }
}
