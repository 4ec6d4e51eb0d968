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
import lv.vienreiz.assessment.AssessedService;
import lv.vienreiz.assessment.Assessment;
import lv.vienreiz.assessment.CaseEvidence;
import lv.vienreiz.assessment.Evidence;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.assessment.Progress;
import lv.vienreiz.assessment.model.AssessmentModels;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.importance.ImportanceLevel;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.rule.RuleSet;
import lv.vienreiz.text.LocalizedText;

/**
 * A program that reads the descriptions of a whole country from files, one after the other in one thread, checks each among all
 * others, and assesses the maturity of each (P10), in snapshots of several sizes.
 */
public final class Snapshots {

    private static final int[] SIZES = {3_000, 6_000, 12_000};
    private static final RuleSet RULES = RuleSet.of(Profile.P_2019).asOf(LocalDate.of(2026, 11, 15));

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 15);
    private static final CaseEvidence CASES = new CaseEvidence(LocalDate.of(2026, 1, 1), AS_OF, 40, 40, 38, 38);

    /** Nanoseconds of the processor for reading, for checking and for assessing, and of the clock for all. */
    private record Times(long read, long check, long assess, long clock) {

        Times least(Times other) {
            return new Times(
                    Math.min(read, other.read),
                    Math.min(check, other.check),
                    Math.min(assess, other.assess),
                    Math.min(clock, other.clock));
        }

        long all() {
            return read + check + assess;
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
        assess(descriptions, among(descriptions));
        long assessed = threads.getCurrentThreadCpuTime();
        return new Times(read - begin, checked - read, assessed - checked, System.nanoTime() - clock);
    }

    private static Assessment among(List<ServiceDescription> descriptions) {
        return Assessment.of(AssessmentModels.serviceMaturity()).among(Bundle.of(descriptions));
    }

    /** Assesses each with evidence of its cases, as one portfolio with its plan of work. */
    private static void assess(List<ServiceDescription> descriptions, Assessment assessment) {
        List<AssessedService> services = new ArrayList<>(descriptions.size());
        for (ServiceDescription description : descriptions) {
            services.add(new AssessedService(
                    description,
                    Evidence.builder(description.id(), AS_OF)
                            .importance(ImportanceLevel.MEDIUM)
                            .cases(CASES)
                            .build()));
        }
        PortfolioAssessment portfolio =
                assessment.assessAll(services, AS_OF, Progress.SILENT).orElseThrow();
        if (portfolio.belowTarget().size() != descriptions.size()) {
            throw new IllegalStateException("Equal descriptions differ in their levels");
        }
    }

    private static void print(Times[] least, long bytes) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(
                Locale.ROOT,
                "### Snapshots (P10: 12,000 descriptions of %,d bytes read, checked and assessed in at most 1,000 ms of one core, linear)%n%n",
                bytes);
        out.println(
                "| descriptions | read ms | rules ms | assess ms | all ms | on the clock ms | us each | each / at 3,000 |");
        out.println("|---|---|---|---|---|---|---|---|");
        double first = least[0].all() / 1e3 / SIZES[0];
        for (int i = 0; i < SIZES.length; i++) {
            Times times = least[i];
            double each = times.all() / 1e3 / SIZES[i];
            out.printf(
                    Locale.ROOT,
                    "| %,d | %,.0f | %,.0f | %,.0f | %,.0f | %,.0f | %.1f | %.2f |%n",
                    SIZES[i],
                    times.read / 1e6,
                    times.check / 1e6,
                    times.assess / 1e6,
                    times.all() / 1e6,
                    times.clock / 1e6,
                    each,
                    each / first);
        }
    }
}
