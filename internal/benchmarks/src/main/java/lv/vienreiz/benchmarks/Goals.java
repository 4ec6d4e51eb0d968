// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lv.vienreiz.benchmarks.calls.Calls;
import lv.vienreiz.benchmarks.journal.JournalAppends;
import lv.vienreiz.benchmarks.prefill.Prefills;
import org.openjdk.jmh.runner.RunnerException;

/** Runs the benchmarks and tells which goals are met, as a Markdown table. */
public final class Goals {

    private Goals() {}

    /**
     * Runs the benchmarks.
     *
     * @param arguments how many rounds, then the goals, such as {@code 5 P1 P2}; without any, 5 rounds of all goals
     * @throws RunnerException if a benchmark fails
     * @throws IOException if a program cannot be started
     * @throws InterruptedException if the thread is interrupted
     */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        System.setProperty("jmh.ignoreLock", "true");
        int rounds = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
        Set<String> wanted = new LinkedHashSet<>(
                arguments.length < 2
                        ? List.of("P1", "P2", "P3", "P4", "P5", "P6", "P8", "P9", "P10", "P11")
                        : List.of(arguments).subList(1, arguments.length));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Goal> goals =
                Goal.ALL.stream().filter(goal -> wanted.contains(goal.id())).toList();
        Report report = new Report(out);
        for (Subject subject : Subject.values()) {
            Rounds measured = new Rounds(subject);
            for (Collection<String> group : groups(goals)) {
                measured.run(group, rounds);
            }
            report.ratios(subject, goals, measured);
        }
        if (wanted.contains("P6")) {
            Starts.run(List.of("-Xmx1g"), Calls.class, Integer.toString(rounds));
        }
        if (wanted.contains("P8")) {
            report.starts(Starts.measure(5 * rounds));
        }
        if (wanted.contains("P9")) {
            Usages.measure(rounds, out);
        }
        if (wanted.contains("P11")) {
            String shapes = System.getProperty("shapes", "../shared/conformance/cpsv-ap-3.2.0/cpsv-ap-SHACL.ttl");
            Starts.run(List.of("-Xmx3g", "-Dshapes=" + shapes), Catalogues.class, Integer.toString(rounds));
        }
        if (wanted.contains("P7-journal")) {
            Starts.run(List.of("-Xmx512m"), JournalAppends.class, Integer.toString(rounds));
        }
        if (wanted.contains("prefill")) {
            Starts.run(List.of("-Xmx512m"), Prefills.class, Integer.toString(40 * rounds));
        }
        if (wanted.contains("P10")) {
            Starts.run(List.of("-Xmx1g"), Snapshots.class, Integer.toString(2 * rounds));
        }
    }

    /** The benchmarks of each class: they run in turn. */
    private static Collection<Set<String>> groups(List<Goal> goals) {
        java.util.Map<String, Set<String>> groups = new java.util.LinkedHashMap<>();
        for (Goal goal : goals) {
            for (String benchmark : List.of(goal.ours(), goal.peer())) {
                String group = benchmark.substring(0, benchmark.indexOf('.'));
                groups.computeIfAbsent(group, g -> new LinkedHashSet<>()).add(benchmark);
            }
        }
        return groups.values();
    }
}
