// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import lv.vienreiz.cli.Input.Reason;
import lv.vienreiz.usage.LineFault;
import lv.vienreiz.usage.UsageCounter;
import lv.vienreiz.usage.UsageDimension;
import lv.vienreiz.usage.UsageSnapshot;
import lv.vienreiz.usage.UsageStatistics;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts the use of services from files of events or from snapshots. */
@Command(name = "stats", versionProvider = ProgramVersion.class)
final class StatsCommand implements Callable<Integer> {

    /** A form of the result. */
    enum Format {
        TEXT,
        JSON,
        CSV;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int MOST_READERS = 4;

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "EVENTS", descriptionKey = "stats.file")
    private List<String> files = List.of();

    @Option(names = "--by", paramLabel = "DIMENSIONS", descriptionKey = "stats.by")
    private String by = "service,month,channel";

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "stats.format")
    private Format format = Format.TEXT;

    @Option(names = "--snapshot", paramLabel = "FILE", descriptionKey = "stats.snapshot")
    private String snapshot = "";

    @Spec
    private @Nullable CommandSpec spec;

    private final List<FileFault> faults = new ArrayList<>();
    private Exit exit = Exit.FINE;

    /** A line that is no event, and where it stands. */
    record FileFault(String file, LineFault fault) {}

    StatsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        List<UsageDimension> dimensions = dimensions();
        ExecutorService threads = Executors.newFixedThreadPool(readers());
        Optional<UsageStatistics> sum;
        try {
            sum = files.stream()
                    .map(name -> counted(name, dimensions, threads))
                    .flatMap(Optional::stream)
                    .reduce(UsageStatistics::and);
        } finally {
            threads.shutdownNow();
        }
        if (sum.isPresent()) {
            keep(sum.get());
            new StatsReport(session, sum.get(), faults).write(format);
        }
        return exit.code();
    }

    private static int readers() {
        return Math.min(Runtime.getRuntime().availableProcessors(), MOST_READERS);
    }

    private List<UsageDimension> dimensions() {
        List<Optional<UsageDimension>> named =
                Stream.of(by.split(",", -1)).map(UsageDimension::tryParse).toList();
        List<UsageDimension> known = named.stream().flatMap(Optional::stream).toList();
        if (known.size() < named.size() || known.stream().distinct().count() < known.size()) {
            throw Misuse.of(Objects.requireNonNull(spec).commandLine(), session.say("stats.by.wrong", "found", by));
        }
        return known;
    }

    private Optional<UsageStatistics> counted(String name, List<UsageDimension> wanted, ExecutorService threads) {
        try {
            UsageStatistics statistics = read(name, wanted, threads);
            exit = exit.orWorse(statistics.badLines() > 0 ? Exit.FINDINGS : Exit.FINE);
            statistics.faults().forEach(fault -> faults.add(new FileFault(name, fault)));
            Optional<UsageStatistics> rolled = statistics.rolledUp(wanted);
            if (rolled.isEmpty()) {
                complain(session.say("stats.lacks", "file", name, "by", by));
            }
            return rolled;
        } catch (InvalidPathException impossible) {
            complain(name + ": " + Reason.NAME.words(session.words()));
        } catch (IOException failed) {
            complain(name + ": " + Inputs.reason(failed).words(session.words()));
        }
        return Optional.empty();
    }

    private UsageStatistics read(String name, List<UsageDimension> wanted, ExecutorService threads) throws IOException {
        ProgressLine progress = new ProgressLine(session);
        UsageCounter counter = UsageCounter.by(wanted).followedBy(progress).inParallel(readers(), threads);
        try {
            if (name.equals("-")) {
                return counter.count(session.in());
            }
            Path file = Path.of(name);
            return Files.isRegularFile(file) && UsageSnapshot.isOne(file)
                    ? UsageSnapshot.read(file)
                    : counter.count(file);
        } finally {
            progress.end();
        }
    }

    private void keep(UsageStatistics statistics) {
        if (!snapshot.isEmpty()) {
            try {
                UsageSnapshot.write(statistics, Path.of(snapshot));
            } catch (IOException | InvalidPathException failed) {
                complain(session.say("stats.unwritten", "file", snapshot));
            }
        }
    }

    private void complain(String text) {
        session.err().println("vienreiz: " + text);
        exit = exit.orWorse(Exit.UNREADABLE);
    }
}
