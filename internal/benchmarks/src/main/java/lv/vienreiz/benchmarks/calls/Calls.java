// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks.calls;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * A program that makes calls over our X-Road binding and over the bare HTTP client in turn, against a server in another
 * process, and prints the ratios of throughput and of the 99th percentile (P6). Both sides write and read the same documents.
 */
public final class Calls {

    private static final int[] CALLERS = {8, 64};
    private static final int SECONDS = 4;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final int rounds;

    private Calls(int rounds) {
        this.rounds = rounds;
    }

    /**
     * Measures, and prints a table.
     *
     * @param arguments how many rounds
     * @throws IOException if the server cannot be started
     * @throws GeneralSecurityException if the keys cannot be used
     * @throws InterruptedException if the thread is interrupted
     */
    public static void main(String[] arguments) throws IOException, GeneralSecurityException, InterruptedException {
        new Calls(Integer.parseInt(arguments[0])).measure();
    }

    private void measure() throws IOException, GeneralSecurityException, InterruptedException {
        out.println("### Calls (P6: throughput at least 0.9 of bare HttpClient 5, p99 at most 1.25 of it;"
                + " mutual TLS at least 0.65 of plain)");
        out.println();
        out.println(
                "| | callers | throughput / bare | p99 / bare | processor time / bare | handshakes | connections |");
        out.println("|---|---|---|---|---|---|---|");
        Path folder = Files.createTempDirectory("keys");
        try {
            Keys keys = Keys.in(folder).made();
            List<Double> plain = new ArrayList<>();
            List<Double> mutual = new ArrayList<>();
            for (int callers : CALLERS) {
                plain.add(compare(callers, Optional.empty()));
            }
            for (int callers : CALLERS) {
                mutual.add(compare(callers, Optional.of(keys)));
            }
            out.println();
            for (int i = 0; i < CALLERS.length; i++) {
                double ratio = mutual.get(i) / plain.get(i);
                out.printf(Locale.ROOT, "Mutual TLS / plain, %d callers: %.2f%n%n", CALLERS[i], ratio);
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    /** Prints one line; gives the calls that ours made in a second. */
    private double compare(int callers, Optional<Keys> keys)
            throws IOException, GeneralSecurityException, InterruptedException {
        List<Load.Result> ours = new ArrayList<>();
        List<Load.Result> bare = new ArrayList<>();
        String met;
        try (ServerProcess server = ServerProcess.start(keys)) {
            URI uri = server.uri();
            try (OneCall ourCall = new BindingCall(uri, callers, keys)) {
                Load.of(ourCall, callers, SECONDS);
                met = server.counts();
                try (OneCall bareCall = new BareCall(uri, callers, keys)) {
                    Load.of(bareCall, callers, SECONDS);
                    for (int round = 0; round < rounds; round++) {
                        boolean first = round % 2 == 0;
                        Load.Result one = Load.of(first ? ourCall : bareCall, callers, SECONDS);
                        Load.Result other = Load.of(first ? bareCall : ourCall, callers, SECONDS);
                        ours.add(first ? one : other);
                        bare.add(first ? other : one);
                    }
                }
            }
        }
        out.printf(
                Locale.ROOT,
                "| %s | %d | %s | %s | %s | %s |%n",
                keys.isPresent() ? "mutual TLS" : "plain",
                callers,
                ratio(ours, bare, Load.Result::perSecond),
                ratio(ours, bare, Load.Result::p99),
                ratio(ours, bare, Load.Result::processor),
                met);
        return median(ours.stream().map(Load.Result::perSecond).toList());
    }

    private static String ratio(List<Load.Result> ours, List<Load.Result> bare, ToDoubleFunction<Load.Result> what) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            ratios.add(what.applyAsDouble(ours.get(i)) / what.applyAsDouble(bare.get(i)));
        }
        ratios.sort(Comparator.naturalOrder());
        return String.format(
                Locale.ROOT, "%.2f (%.2f-%.2f)", median(ratios), ratios.get(0), ratios.get(ratios.size() - 1));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
