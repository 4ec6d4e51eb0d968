// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import lv.vienreiz.text.Language;
import org.junit.jupiter.api.Test;

class LifecycleTest {

    private static List<String> threadsOfEmulators() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("xroad-emulator"))
                .toList();
    }

    @Test
    void leavesNoThreadsBehindWhateverTheyWereDoing() {
        Gate gate = Gate.closed();
        XRoadEmulator bus = XRoadEmulator.start().provide(RawClient.SERVICE, request -> Reply.of(204));
        bus.next(Fault.heldBeforeEffect(gate), Fault.silenceAfterEffect());
        CompletableFuture<RawClient.Answer> held = CompletableFuture.supplyAsync(() -> RawClient.put(bus.uri(), "{}"));
        gate.awaitArrival(Duration.ofSeconds(20));
        RawClient.put(bus.uri(), "{}");
        assertThat(threadsOfEmulators()).isNotEmpty();

        bus.close();

        assertThat(threadsOfEmulators()).isEmpty();
        assertThat(held.orTimeout(20, TimeUnit.SECONDS).join().text()).isEmpty();
        assertThat(bus.exchanges()).hasSize(2);
    }

    @Test
    void canBeClosedTwice() {
        XRoadEmulator bus = XRoadEmulator.start();
        bus.close();
        bus.close();

        assertThatThrownBy(() -> RawClient.put(bus.uri(), "{}")).hasCauseInstanceOf(IOException.class);
    }

    @Test
    void tellsWhenItsPortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            EmulatorStartException refused = catchThrowableOfType(
                    EmulatorStartException.class,
                    () -> XRoadEmulator.builder().port(port).start());

            assertThat(refused).hasCauseInstanceOf(BindException.class);
            assertThat(refused.port()).isEqualTo(port);
            assertThat(refused)
                    .hasMessageStartingWith("Port " + port + " is taken")
                    .hasMessageContaining("port 0");
            assertThat(refused.text(Language.ENGLISH)).isEqualTo(refused.getMessage());
            assertThat(refused.text(Language.LATVIAN)).startsWith("Ports " + port + " ir aizņemts");
        }
        assertThat(threadsOfEmulators()).isEmpty();
    }

    @Test
    void listensOnThePortAskedFor() {
        int port;
        try (XRoadEmulator any = XRoadEmulator.start()) {
            port = any.uri().getPort();
        }
        try (XRoadEmulator bus = XRoadEmulator.builder().port(port).start()) {
            assertThat(bus.uri()).hasPort(port).hasHost("127.0.0.1").hasScheme("http");
            assertThat(bus).hasToString("XRoadEmulator[" + bus.uri() + ", 0 exchanges]");
        }
    }

    @Test
    void twoRunSideBySide() {
        try (XRoadEmulator one = XRoadEmulator.start();
                XRoadEmulator other = XRoadEmulator.start()) {
            RawClient.put(one.uri(), "{}");

            assertThat(one.exchanges()).hasSize(1);
            assertThat(other.exchanges()).isEmpty();
        }
    }

    @Test
    void refusesWrongSettings() {
        XRoadEmulatorBuilder builder = XRoadEmulator.builder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.port(70000))
                .withMessageContaining("70000");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.bodyLimit(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.securityServer("LV/GOV"))
                .withMessage("Not the identifier of a security server: 'LV/GOV' has 2 parts instead of 4");
        try (XRoadEmulator bus = builder.start()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> bus.provide("LV/GOV/1/s", request -> Reply.of(204)))
                    .withMessageContaining("4 parts instead of 5");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> bus.register("LV/GOV/š"))
                    .withMessageContaining("percent-encoded");
        }
    }

    @Test
    void refusesRepliesThatAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> Reply.of(100)).withMessageContaining("100");
        assertThatIllegalArgumentException().isThrownBy(() -> Reply.of(200).withHeader("A", "b\r\nC: d"));
        assertThatIllegalArgumentException().isThrownBy(() -> Reply.of(200).withHeader("", "b"));
    }
}
