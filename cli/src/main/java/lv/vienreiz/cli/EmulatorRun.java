// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import lv.vienreiz.emulator.XRoadEmulator;
import lv.vienreiz.emulator.control.EmulatorControl;
import lv.vienreiz.emulator.onceonly.OnceOnlyWatch;

/** The life of an emulator that a command has started: where it is, how it is stopped, and what it has seen in the end. */
final class EmulatorRun {

    private static final int SECONDS_TO_TELL = 10;

    private final Session session;
    private final XRoadEmulator bus;
    private final EmulatorControl control;
    private final OnceOnlyWatch watch;

    EmulatorRun(Session session, XRoadEmulator bus, EmulatorControl control) {
        this.session = session;
        this.bus = bus;
        this.control = control;
        this.watch = OnceOnlyWatch.on(bus);
    }

    /** Runs until somebody says stop, or the process is told to end. */
    void untilStopped(List<String> services) throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        Thread end = new Thread(() -> end(told), "emulator-end");
        Runtime.getRuntime().addShutdownHook(end);
        try {
            announce(services);
            control.awaitStop();
            tell();
        } finally {
            told.countDown();
            try {
                Runtime.getRuntime().removeShutdownHook(end);
            } catch (IllegalStateException ending) {
                // the process was told to end: the hook runs, and waits for what was told above
            }
        }
    }

    private void end(CountDownLatch told) {
        control.stop();
        try {
            boolean unused = told.await(SECONDS_TO_TELL, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void announce(List<String> services) {
        say("emulate.at", "uri", bus.uri());
        services.forEach(service -> say("emulate.resource", "uri", bus.uri() + "/r1/" + service + "/messages/"));
        say("emulate.pending", "count", bus.pendingFaults().size());
        say("emulate.control", "uri", control.uri());
        say("emulate.stop", "uri", control.uri() + "/stop");
        session.out().flush();
    }

    private void tell() {
        long repeated =
                bus.effects().values().stream().filter(count -> count > 1).count();
        say(
                "emulate.end",
                "exchanges",
                bus.exchanges().size(),
                "messages",
                bus.effects().size(),
                "repeated",
                repeated);
        say("emulate.pending", "count", bus.pendingFaults().size());
        session.out().print(watch.report().text(session.language()));
        session.out().print(bus.recording());
        session.out().flush();
    }

    private void say(String key, Object... facts) {
        session.out().println(session.say(key, facts));
    }
}
