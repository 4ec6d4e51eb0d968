// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import lv.vienreiz.emulator.XRoadEmulator;
import lv.vienreiz.emulator.XRoadVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

class EmulatedTest {

    private static final List<XRoadEmulator> SEEN = new CopyOnWriteArrayList<>();

    /** Passes twice, with field and parameters. */
    @SuppressWarnings("NullAway") // the extension fills the field, which NullAway does not see
    static class Passing {
        @Emulated
        XRoadEmulator bus;

        @BeforeEach
        void prepare(@Emulated XRoadEmulator same) {
            assertThat(same).isSameAs(bus);
            assertThat(bus.exchanges()).isEmpty();
            SEEN.add(bus);
        }

        @Test
        void one(@Emulated XRoadEmulator same) throws IOException {
            assertThat(same).isSameAs(bus);
            talkTo(bus);
        }

        @Test
        void other() throws IOException {
            talkTo(bus);
        }
    }

    /** Fails after one exchange and one failure of a provider. */
    static class Failing {
        @Test
        void fails(@Emulated(strict = true, clientSide = XRoadVersion.UP_TO_7_7) XRoadEmulator bus) throws IOException {
            SEEN.add(bus);
            talkTo(bus);
            throw new IllegalStateException("the test's own failure");
        }
    }

    /** Wants something else. */
    static class Misused {
        @Emulated
        String bus = "";

        @Test
        void neverRuns() {
            SEEN.clear();
        }
    }

    /** Sends something that the emulator has to record. */
    private static void talkTo(XRoadEmulator bus) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), bus.uri().getPort())) {
            socket.getOutputStream()
                    .write("GET /r1/LV/GOV/1/2/3 HTTP/1.1\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().readAllBytes()).isNotEmpty();
        }
    }

    private static EngineExecutionResults run(Class<?> test) {
        SEEN.clear();
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(test))
                .execute();
    }

    @Test
    void givesAFreshEmulatorToEachTestAndClosesIt() {
        run(Passing.class).testEvents().assertStatistics(stats -> stats.started(2)
                .succeeded(2));

        assertThat(SEEN).hasSize(2).doesNotHaveDuplicates();
        assertThat(SEEN).allSatisfy(bus -> assertThatThrownBy(() ->
                        new Socket(InetAddress.getLoopbackAddress(), bus.uri().getPort()).close())
                .isInstanceOf(IOException.class));
    }

    @Test
    void showsTheRecordingOfAFailedTest() {
        EngineExecutionResults results = run(Failing.class);

        results.testEvents().assertStatistics(stats -> stats.started(1).failed(1));
        Throwable failure = results.testEvents()
                .failed()
                .map(Event::getPayload)
                .flatMap(payload -> payload.stream())
                .map(org.junit.platform.engine.TestExecutionResult.class::cast)
                .flatMap(result -> result.getThrowable().stream())
                .findFirst()
                .orElseThrow();
        assertThat(failure).hasMessage("the test's own failure");
        assertThat(failure.getSuppressed()).singleElement().satisfies(recording -> assertThat(recording)
                .hasMessageStartingWith("The bus has seen:\n")
                .hasMessageContaining("GET LV/GOV/1/2/3")
                .hasMessageContaining("status 500"));
    }

    @Test
    void refusesAFieldOfAnotherType() {
        EngineExecutionResults results = run(Misused.class);

        results.testEvents().assertStatistics(stats -> stats.failed(1));
        assertThat(results.testEvents().failed().list().toString()).contains("expected a field of type XRoadEmulator");
    }
}
