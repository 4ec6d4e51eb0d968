// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import lv.vienreiz.cli.demo.Demonstration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Carries two services from their description to a report, through a kill and a lost answer. */
@Command(name = "demo", versionProvider = ProgramVersion.class)
final class DemoCommand implements Callable<Integer> {

    /** A bus that can be demonstrated. */
    enum Bus {
        XROAD_REST;

        @Override
        public String toString() {
            return "xroad-rest";
        }
    }

    private final Session session;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "demo.out")
    private Path out = Path.of("demo-out");

    /** There is one bus today; the option is checked, and further buses will be its further values. */
    @SuppressWarnings("UnusedVariable")
    @Option(names = "--bus", paramLabel = "xroad-rest", descriptionKey = "demo.bus")
    private Bus bus = Bus.XROAD_REST;

    @Option(names = "--port", paramLabel = "N", descriptionKey = "demo.port")
    private int port;

    DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException {
        return new Demonstration(session.out(), session.err(), session.language()).run(out, port)
                ? Exit.FINE.code()
                : Exit.UNREADABLE.code();
    }
}
