// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import lv.vienreiz.usage.UsageCounter;
import lv.vienreiz.usage.UsageDimension;
import lv.vienreiz.usage.UsageSnapshot;
import lv.vienreiz.usage.UsageStatistics;

/**
 * A program that counts a file of events by service, month and channel with two readers, and prints its best times. Where a second
 * file is named, the counts are first kept there as a snapshot, and read back from it.
 */
public final class UsageOurs {

    private UsageOurs() {}

    /**
     * Counts.
     *
     * @param arguments the file, and perhaps one for the snapshot
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Path events = Path.of(arguments[0]);
        boolean kept = arguments.length > 1;
        if (kept) {
            UsageSnapshot.write(counted(events), Path.of(arguments[1]));
        }
        long best = Long.MAX_VALUE;
        long least = Long.MAX_VALUE;
        String result = "";
        for (int i = 0; i < 3; i++) {
            long processor = CpuTime.ofProcess();
            long begin = System.nanoTime();
            UsageStatistics counts = kept ? UsageSnapshot.read(Path.of(arguments[1])) : counted(events);
            best = Math.min(best, System.nanoTime() - begin);
            least = Math.min(least, CpuTime.ofProcess() - processor);
            result = counts.size() + " " + counts.events();
        }
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .println(best / 1_000_000 + " " + least / 1_000_000 + " " + result);
    }

    private static UsageStatistics counted(Path events) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            return UsageCounter.by(UsageDimension.SERVICE, UsageDimension.MONTH, UsageDimension.CHANNEL)
                    .inParallel(2, threads)
                    .count(events);
        } finally {
            threads.shutdown();
        }
    }
}
