// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Starts programs in fresh JVMs in turn, all on the same class path, and takes the time from start to end. */
final class Starts {

    private static final List<Class<?>> PROGRAMS =
            List.of(StartEmpty.class, Start.class, StartNetworknt.class, StartHibernate.class);

    private Starts() {}

    /** The milliseconds that each program took, the fastest first. */
    static Map<String, double[]> measure(int runs) throws IOException, InterruptedException {
        Path file = Files.createTempFile("description", ".json");
        try {
            Files.write(file, Subject.SERVICE.json());
            Map<String, List<Double>> times = new LinkedHashMap<>();
            for (int run = 0; run < runs; run++) {
                for (Class<?> program : PROGRAMS) {
                    times.computeIfAbsent(program.getSimpleName(), p -> new ArrayList<>())
                            .add(start(program, file));
                }
            }
            Map<String, double[]> sorted = new LinkedHashMap<>();
            times.forEach((program, all) -> sorted.put(
                    program, all.stream().mapToDouble(t -> t).sorted().toArray()));
            return sorted;
        } finally {
            Files.delete(file);
        }
    }

    private static double start(Class<?> program, Path file) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        run(List.of(), program, file.toString());
        return (System.nanoTime() - begin) / 1e6;
    }

    /** Runs a program on this class path, and waits for its end. */
    static void run(List<String> options, Class<?> program, String argument) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName(), argument));
        int end = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (end != 0) {
            throw new IOException(program.getSimpleName() + " ended with " + end);
        }
    }
}
