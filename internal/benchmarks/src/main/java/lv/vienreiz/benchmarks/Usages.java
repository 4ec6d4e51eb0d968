// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts 14 million events in turn with ours, in 64 MB of heap, and with DuckDB (P9), and prints the ratio of each round. */
final class Usages {

    private static final int EVENTS = 14_000_000;

    private Usages() {}

    static void measure(int rounds, PrintStream out) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("usage");
        Path events = folder.resolve("events.csv");
        Path snapshot = folder.resolve("events.use");
        Path parquet = folder.resolve("events.parquet");
        try {
            UsageEvents.write(events, EVENTS);
            out.printf(
                    Locale.ROOT,
                    "### Usage (P9: %,d events, %,d MB of CSV, in 64 MB of heap, at most half of DuckDB's time)%n%n",
                    EVENTS,
                    Files.size(events) >> 20);
            compare(rounds, List.of(events), List.of(events), out);
            out.printf("%nFrom our snapshot of the counts, and by DuckDB from Parquet (at most 1.5 of its time)%n%n");
            compare(rounds, List.of(events, snapshot), List.of(events, parquet), out);
        } finally {
            for (Path file : List.of(events, snapshot, parquet, folder)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void compare(int rounds, List<Path> oursOf, List<Path> duckOf, PrintStream out)
            throws IOException, InterruptedException {
        out.println("| round | ours ms | DuckDB ms | ratio | processor: ours ms | DuckDB ms | ratio |");
        out.println("|---|---|---|---|---|---|---|");
        for (int round = 1; round <= rounds; round++) {
            String[] ours = run(List.of("-Xmx64m"), UsageOurs.class, oursOf);
            String[] duck = run(List.of(), UsageDuck.class, duckOf);
            if (!ours[2].equals(duck[2]) || !ours[3].equals(duck[3])) {
                throw new IllegalStateException(
                        "The counts differ: " + String.join(" ", ours) + " and " + String.join(" ", duck));
            }
            double clock = Double.parseDouble(ours[0]) / Double.parseDouble(duck[0]);
            double processor = Double.parseDouble(ours[1]) / Double.parseDouble(duck[1]);
            out.printf(
                    Locale.ROOT,
                    "| %d | %s | %s | %.2f | %s | %s | %.2f |%n",
                    round,
                    ours[0],
                    duck[0],
                    clock,
                    ours[1],
                    duck[1],
                    processor);
        }
    }

    /** Milliseconds of the clock and of all processors, groups and events, as a program prints them. */
    private static String[] run(List<String> options, Class<?> program, List<Path> files)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(program.getSimpleName() + " ended with " + process.exitValue());
        }
        return text.strip().split(" ");
    }
}
