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
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import lv.vienreiz.emulator.XRoadEmulator;
import lv.vienreiz.emulator.XRoadVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
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

    /** Fails before its tests, which say what happened until then. */
    @SuppressWarnings("NullAway") // the extension fills the field, which NullAway does not see
    static class FailingBefore {
        @Emulated
        XRoadEmulator bus;

        @BeforeEach
        void prepare() throws IOException {
            talkTo(bus);
            throw new IllegalStateException("the preparation's own failure");
        }

        @Test
        void neverRuns() {
            SEEN.clear();
        }
    }

    /** Runs its tests side by side, each with an emulator of its own that sees its own exchange only. */
    @Execution(ExecutionMode.CONCURRENT)
    static class Parallel {
        private static final CyclicBarrier BARRIER = new CyclicBarrier(3);

        @RepeatedTest(3)
        void one(@Emulated XRoadEmulator bus) throws Exception {
            SEEN.add(bus);
            BARRIER.await(20, TimeUnit.SECONDS);
            talkTo(bus);
            assertThat(bus.exchanges()).hasSize(1);
        }
    }

    /** Would have its one field filled by two tests at once. */
    @Execution(ExecutionMode.CONCURRENT)
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    @SuppressWarnings("NullAway") // the extension fills the field, which NullAway does not see
    static class SharedField {
        @Emulated
        XRoadEmulator bus;

        @Test
        void neverRuns() {
            SEEN.clear();
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
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
                .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "3")
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

    private static Throwable failureOf(EngineExecutionResults results) {
        return results.testEvents()
                .failed()
                .map(Event::getPayload)
                .flatMap(payload -> payload.stream())
                .map(org.junit.platform.engine.TestExecutionResult.class::cast)
                .flatMap(result -> result.getThrowable().stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsTheRecordingOfAFailedTest() {
        EngineExecutionResults results = run(Failing.class);

        results.testEvents().assertStatistics(stats -> stats.started(1).failed(1));
        Throwable failure = failureOf(results);
        assertThat(failure).hasMessage("the test's own failure");
        assertThat(failure.getSuppressed()).singleElement().satisfies(recording -> assertThat(recording)
                .hasMessageStartingWith("The bus has seen:\n")
                .hasMessageContaining("GET LV/GOV/1/2/3")
                .hasMessageContaining("status 500"));
    }

    @Test
    void showsTheRecordingOfAFailureBeforeTheTest() {
        EngineExecutionResults results = run(FailingBefore.class);

        results.testEvents().assertStatistics(stats -> stats.failed(1));
        assertThat(results.testEvents().failed().list().toString()).contains("the preparation's own failure");
        assertThat(failureOf(results).getSuppressed()).singleElement().satisfies(recording -> assertThat(recording)
                .hasMessageContaining("GET LV/GOV/1/2/3"));
    }

    @Test
    void keepsTestsApartThatRunSideBySide() {
        run(Parallel.class).testEvents().assertStatistics(stats -> stats.succeeded(3));

        assertThat(SEEN).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void refusesAFieldThatTestsShareWhileTheyRunSideBySide() {
        EngineExecutionResults results = run(SharedField.class);

        results.testEvents().assertStatistics(stats -> stats.failed(1));
        assertThat(results.testEvents().failed().list().toString()).contains("take it as a parameter");
    }

    @Test
    void refusesAFieldOfAnotherType() {
        EngineExecutionResults results = run(Misused.class);

        results.testEvents().assertStatistics(stats -> stats.failed(1));
        assertThat(results.testEvents().failed().list().toString()).contains("expected a field of type XRoadEmulator");
    }
}
