// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.rule.RuleSet;
import lv.vienreiz.text.LocalizedText;

/**
 * A program that reads the descriptions of a whole country from files, one after the other in one thread, and checks each
 * among all others (P10), in snapshots of several sizes.
 */
public final class Snapshots {

    private static final int[] SIZES = {3_000, 6_000, 12_000};
    private static final RuleSet RULES = RuleSet.of(Profile.P_2019).asOf(LocalDate.of(2026, 11, 15));

    /** Nanoseconds of the processor for reading and for checking, and of the clock for both. */
    private record Times(long read, long check, long clock) {

        Times least(Times other) {
            return new Times(Math.min(read, other.read), Math.min(check, other.check), Math.min(clock, other.clock));
        }
    }

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Path> files;

    private Snapshots(List<Path> files) {
        this.files = files;
    }

    /**
     * Measures, and prints a table.
     *
     * @param arguments how many rounds
     * @throws IOException if the files cannot be written or read
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("snapshot");
        List<Path> files = new ArrayList<>();
        try {
            for (int i = 0; i < SIZES[SIZES.length - 1]; i++) {
                Path file = folder.resolve(i + ".json");
                Files.write(file, Documents.bytes(description(i), WrittenForm.JSON));
                files.add(file);
            }
            Times[] least = new Snapshots(files).least(Integer.parseInt(arguments[0]));
            print(least, Files.size(files.get(0)));
        } finally {
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(folder);
        }
    }

    private static ServiceDescription description(int number) {
        return Samples.description().toBuilder()
                .id(ServiceId.parse("parauga-novads:pakalpojums:" + number))
                .name(LocalizedText.lv("Pakalpojums " + number).en("Service " + number))
                .build();
    }

    private Times[] least(int rounds) throws IOException {
        for (int i = 0; i < 3; i++) {
            measure(SIZES[0]);
        }
        Times[] least = new Times[SIZES.length];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < SIZES.length; i++) {
                Times times = measure(SIZES[i]);
                least[i] = round == 0 ? times : least[i].least(times);
            }
        }
        return least;
    }

    private Times measure(int size) throws IOException {
        long clock = System.nanoTime();
        long begin = threads.getCurrentThreadCpuTime();
        List<ServiceDescription> descriptions = new ArrayList<>(size);
        for (Path file : files.subList(0, size)) {
            Reading<ServiceDescription> reading = Documents.read(ServiceDescription.class, file);
            descriptions.add(reading.orElseThrow());
        }
        long read = threads.getCurrentThreadCpuTime();
        RuleSet among = RULES.among(Bundle.of(descriptions));
        int found = 0;
        for (ServiceDescription description : descriptions) {
            found += among.check(description).all().size();
        }
        long checked = threads.getCurrentThreadCpuTime();
        if (found % size != 0) {
            throw new IllegalStateException("Equal descriptions differ in their findings: " + found);
        }
        return new Times(read - begin, checked - read, System.nanoTime() - clock);
    }

    private static void print(Times[] least, long bytes) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(
                Locale.ROOT,
                "### Snapshots (P10: 12,000 descriptions of %,d bytes in at most 1,000 ms of one core, linear)%n%n",
                bytes);
        out.println("| descriptions | read ms | rules ms | both ms | on the clock ms | us each | each / at 3,000 |");
        out.println("|---|---|---|---|---|---|---|");
        double first = (least[0].read + least[0].check) / 1e3 / SIZES[0];
        for (int i = 0; i < SIZES.length; i++) {
            Times times = least[i];
            double each = (times.read + times.check) / 1e3 / SIZES[i];
            out.printf(
                    Locale.ROOT,
                    "| %,d | %,.0f | %,.0f | %,.0f | %,.0f | %.1f | %.2f |%n",
                    SIZES[i],
                    times.read / 1e6,
                    times.check / 1e6,
                    (times.read + times.check) / 1e6,
                    times.clock / 1e6,
                    each,
                    each / first);
        }
    }
}
