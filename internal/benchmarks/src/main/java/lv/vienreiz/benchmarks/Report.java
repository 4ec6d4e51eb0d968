// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks;

import java.io.PrintStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Prints what was measured. */
final class Report {

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    /** Each goal with the ratio of the best iterations: the median of the rounds, and the least and greatest. */
    void ratios(Subject subject, List<Goal> goals, Rounds rounds) {
        if (goals.isEmpty()) {
            return;
        }
        line("### %s (%,d bytes as JSON, %,d as XML)%n", subject, subject.json().length, subject.xml().length);
        line("| goal | ours | held against | ratio (least-greatest) | at most | met |");
        line("|---|---|---|---|---|---|");
        Set<String> benchmarks = new LinkedHashSet<>();
        for (Goal goal : goals) {
            benchmarks.add(goal.ours());
            benchmarks.add(goal.peer());
            double[] ratios = ratios(rounds.of(goal.ours()), rounds.of(goal.peer()));
            double ratio = Measurement.median(ratios);
            line(
                    "| %s | %s | %s | %.2f (%.2f-%.2f) | %s | %s |",
                    goal.id(),
                    goal.ours(),
                    goal.peer(),
                    ratio,
                    ratios[0],
                    ratios[ratios.length - 1],
                    goal.most() == 0 ? "" : goal.most(),
                    goal.most() == 0 ? "" : ratio <= goal.most() ? "yes" : "no");
        }
        line("%n| benchmark | best us | median us | bytes allocated |%n|---|---|---|---|");
        for (String benchmark : benchmarks) {
            List<Measurement> all = rounds.of(benchmark);
            double best = all.stream().mapToDouble(Measurement::best).min().orElseThrow();
            double[] medians =
                    all.stream().mapToDouble(Measurement::median).sorted().toArray();
            double bytes = all.get(all.size() - 1).bytes();
            line("| %s | %.2f | %.2f | %,.0f |", benchmark, best, Measurement.median(medians), bytes);
        }
        line("");
    }

    private static double[] ratios(List<Measurement> ours, List<Measurement> peer) {
        return IntStream.range(0, ours.size())
                .mapToDouble(round -> ours.get(round).best() / peer.get(round).best())
                .sorted()
                .toArray();
    }

    /** Each program with the milliseconds by which it takes longer than the empty one. */
    void starts(Map<String, double[]> programs) {
        double[] empty = programs.getOrDefault(StartEmpty.class.getSimpleName(), new double[1]);
        line("### Fresh JVM (milliseconds of a whole process; P8 asks for at most 50 more than the empty program)%n");
        line(
                "| program | least | median | more than empty (least) | more than empty (median) |%n|---|---|---|---|---|");
        programs.forEach((program, times) -> line(
                "| %s | %.0f | %.0f | %.0f | %.0f |",
                program,
                times[0],
                Measurement.median(times),
                times[0] - empty[0],
                Measurement.median(times) - Measurement.median(empty)));
    }

    private void line(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }
}
