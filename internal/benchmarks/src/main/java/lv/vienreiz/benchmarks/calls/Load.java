// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks.calls;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several callers, each making one call after another for some seconds. */
final class Load {

    private static final int MOST_CALLS = 2_000_000;

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Load() {}

    /**
     * What came of it.
     *
     * @param perSecond calls of all callers in a second
     * @param p99 nanoseconds within which 99 of 100 calls were done
     * @param processor nanoseconds of the processor for one call, of all threads of this process
     */
    record Result(double perSecond, double p99, double processor) {}

    static Result of(OneCall call, int callers, int seconds) throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            long processor = PROCESS.getProcessCpuTime();
            long begin = System.nanoTime();
            long end = begin + seconds * 1_000_000_000L;
            List<Callable<long[]>> all = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                all.add(() -> times(call, end, MOST_CALLS / callers));
            }
            List<long[]> times = new ArrayList<>();
            for (Future<long[]> one : threads.invokeAll(all)) {
                times.add(one.get());
            }
            double took = (System.nanoTime() - begin) / 1e9;
            double used = PROCESS.getProcessCpuTime() - processor;
            long[] sorted =
                    times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            return new Result(sorted.length / took, sorted[(int) (sorted.length * 0.99)], used / sorted.length);
        } catch (ExecutionException failed) {
            throw new IOException("A call failed", failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static long[] times(OneCall call, long end, int most) throws IOException {
        long[] times = new long[most];
        int count = 0;
        for (long now = System.nanoTime(); now < end && count < most; count++) {
            call.make();
            long after = System.nanoTime();
            times[count] = after - now;
            now = after;
        }
        return Arrays.copyOf(times, count);
    }
}
