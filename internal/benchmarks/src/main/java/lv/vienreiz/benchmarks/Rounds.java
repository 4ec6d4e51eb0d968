// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs benchmarks in turn, each in a JVM of its own, round after round: on a machine that others use too, what is compared
 * runs within seconds of each other, and each round gives one ratio. The JVM compiles in the foreground, so that warming up is
 * a matter of calls and not of how busy the machine is.
 */
final class Rounds {

    private final Map<String, List<Measurement>> measurements = new LinkedHashMap<>();
    private final Subject subject;

    Rounds(Subject subject) {
        this.subject = subject;
    }

    void run(Collection<String> benchmarks, int rounds) throws RunnerException {
        for (int round = 0; round < rounds; round++) {
            for (String benchmark : benchmarks) {
                measurements.computeIfAbsent(benchmark, b -> new ArrayList<>()).add(measure(benchmark));
            }
        }
    }

    List<Measurement> of(String benchmark) {
        return measurements.getOrDefault(benchmark, List.of());
    }

    private Measurement measure(String benchmark) throws RunnerException {
        RunResult result = new Runner(new OptionsBuilder()
                        .include("\\." + benchmark.replace(".", "\\.") + "$")
                        .param("subject", subject.name())
                        .mode(Mode.AverageTime)
                        .timeUnit(java.util.concurrent.TimeUnit.MICROSECONDS)
                        .forks(1)
                        .warmupIterations(4)
                        .warmupTime(TimeValue.milliseconds(700))
                        .measurementIterations(8)
                        .measurementTime(TimeValue.milliseconds(250))
                        .jvmArgs("-Xms512m", "-Xmx512m", "-XX:+UseG1GC", "-Xbatch")
                        .addProfiler(GCProfiler.class)
                        .addProfiler(CpuTime.class)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle();
        double[] scores = result.getBenchmarkResults().stream()
                .map(BenchmarkResult::getIterationResults)
                .flatMap(Collection::stream)
                .mapToDouble(Rounds::score)
                .toArray();
        return Measurement.of(scores, score(result.getSecondaryResults(), "gc.alloc.rate.norm"));
    }

    private static double score(IterationResult iteration) {
        return score(iteration.getSecondaryResults(), CpuTime.NAME);
    }

    @SuppressWarnings("rawtypes") // so JMH declares it
    private static double score(Map<String, Result> results, String name) {
        return Objects.requireNonNull(results.get(name), name).getScore();
    }
}
