// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.usage;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Counts events of use, read as a stream: lines of comma-separated values with a heading ({@code
 * service,moment,channel,segment,event}, in any order, other columns are passed over), or lines of JSON with these members.
 * A line that is no event is taken down and never stops the count. What is needed of memory depends on how many combinations
 * occur, not on how many events. Immutable and safe for several threads.
 *
 * <pre>{@code
 * UsageStatistics use = UsageCounter.by(SERVICE, MONTH, CHANNEL).count(Path.of("events.csv"));
 * use.counts().forEach(count -> System.out.println(count.values() + " " + count.count()));
 * }</pre>
 */
public final class UsageCounter {

    /** A file smaller than that is not worth a second reader. */
    private static final long SMALL = 4L << 20;

    private final List<UsageDimension> by;
    private final UsageProgress progress;
    private final int readers;
    private final Optional<ExecutorService> executor;

    private UsageCounter(
            List<UsageDimension> by, UsageProgress progress, int readers, Optional<ExecutorService> executor) {
        this.by = List.copyOf(by);
        this.progress = progress;
        this.readers = readers;
        this.executor = executor;
    }

    /**
     * Makes a counter.
     *
     * @param by by what to count, in this order
     * @return a counter that reads alone and tells nothing
     * @throws IllegalArgumentException if there is no dimension, or one stands twice
     */
    public static UsageCounter by(UsageDimension... by) {
        return by(List.of(by));
    }

    /**
     * Makes a counter.
     *
     * @param by by what to count, in this order
     * @return a counter that reads alone and tells nothing
     * @throws IllegalArgumentException if there is no dimension, or one stands twice
     */
    public static UsageCounter by(List<UsageDimension> by) {
        return new UsageCounter(new KeyLayout(by).by(), UsageProgress.SILENT, 1, Optional.empty());
    }

    /**
     * The same counter, followed by somebody.
     *
     * @param follower follows the count and can stop it
     * @return a counter
     */
    public UsageCounter followedBy(UsageProgress follower) {
        return new UsageCounter(by, follower, readers, executor);
    }

    /**
     * The same counter with several readers, each for a part of a file. The result is the same.
     *
     * @param parts how many, at least one
     * @param threads runs them; it is not shut down
     * @return a counter
     */
    public UsageCounter inParallel(int parts, ExecutorService threads) {
        return new UsageCounter(by, progress, Math.max(parts, 1), Optional.of(threads));
    }

    /**
     * Counts the events of a stream, which is not closed.
     *
     * @param stream the stream
     * @return the counts
     * @throws IOException if the stream cannot be read
     */
    public UsageStatistics count(InputStream stream) throws IOException {
        Watch watch = new Watch(progress, -1);
        Tally tally = new Tally(by);
        Lines lines = new Lines(stream, 0, Long.MAX_VALUE);
        if (lines.startsAsJson()) {
            lines.readTo(new JsonLines(tally), tally, watch);
        } else if (lines.hasMore()) {
            byte[] heading = lines.first();
            tally.nextLine();
            for (LineReader reader : CsvLines.by(heading, List.of(tally))) {
                lines.readTo(reader, tally, watch);
            }
        }
        return UsageStatistics.of(tally, !watch.isStopped());
    }

    /**
     * Counts the events of a file.
     *
     * @param file the file
     * @return the counts
     * @throws IOException if the file cannot be read
     */
    public UsageStatistics count(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            if (executor.isEmpty() || readers == 1 || size < SMALL) {
                return single(channel, size);
            }
            Watch watch = new Watch(progress, size);
            List<Tally> tallies =
                    IntStream.range(0, readers).mapToObj(i -> new Tally(by)).toList();
            List<Callable<Boolean>> parts = new ArrayList<>();
            List<LineReader> all = readersOf(file, tallies);
            for (int i = 0; i < all.size(); i++) {
                Part part = new Part(file, all.get(i), tallies.get(i), size * i / readers, size * (i + 1) / readers);
                parts.add(() -> part.read(watch));
            }
            run(parts);
            Tally sum = tallies.get(0);
            tallies.subList(1, readers).forEach(tally -> sum.add(tally, true));
            return UsageStatistics.of(sum, !watch.isStopped());
        }
    }

    private UsageStatistics single(FileChannel channel, long size) throws IOException {
        UsageProgress sized = (done, all, events) -> progress.goOn(done, size, events);
        return new UsageCounter(by, sized, 1, Optional.empty()).count(Channels.newInputStream(channel));
    }

    private static List<LineReader> readersOf(Path file, List<Tally> tallies) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            Lines lines = new Lines(Channels.newInputStream(channel), 0, Long.MAX_VALUE);
            if (lines.startsAsJson()) {
                return tallies.stream().<LineReader>map(JsonLines::new).toList();
            }
            byte[] heading = lines.first();
            tallies.get(0).nextLine();
            return CsvLines.by(heading, tallies);
        }
    }

    private void run(List<Callable<Boolean>> parts) throws IOException {
        try {
            for (Future<Boolean> part : executor.orElseThrow().invokeAll(parts)) {
                part.get();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The count was interrupted");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException broken) {
                throw broken;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** A part of a file: the lines that begin in it. */
    private record Part(Path file, LineReader reader, Tally tally, long first, long last) {

        boolean read(Watch watch) throws IOException {
            try (FileChannel channel = FileChannel.open(file)) {
                long begin = Math.max(first - 1, 0);
                channel.position(begin);
                Lines lines = new Lines(Channels.newInputStream(channel), begin, last);
                if (first > 0) {
                    lines.skipLine();
                } else if (reader instanceof CsvLines) {
                    lines.first();
                }
                lines.readTo(reader, tally, watch);
                return true;
            }
        }
    }
}
