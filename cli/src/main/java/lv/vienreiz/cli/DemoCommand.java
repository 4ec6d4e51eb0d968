// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import lv.vienreiz.cli.demo.Demonstration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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

    @Spec
    private @Nullable CommandSpec spec;

    DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException {
        port(port, "--port", session, spec);
        return new Demonstration(session.out(), session.err(), session.language()).run(out, port)
                ? Exit.FINE.code()
                : Exit.UNREADABLE.code();
    }

    /** A port that can be listened on, or 0 for any. */
    static int port(int number, String option, Session session, @Nullable CommandSpec spec) {
        if (number < 0 || number > 65535) {
            throw Misuse.of(
                    Objects.requireNonNull(spec).commandLine(),
                    session.say("usage.value", "name", option, "found", number, "codes", "0-65535"));
        }
        return number;
    }
}
