// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks.journal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import lv.vienreiz.benchmarks.Scratch;
import lv.vienreiz.exchange.journal.Access;
import lv.vienreiz.exchange.journal.AccessJournal;
import lv.vienreiz.exchange.journal.Checkpoints;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.message.MessageId;

/**
 * Appends beginnings of accesses from 1 and from 64 threads to a journal in SQLite, between raw writes of the same length that
 * are each forced to the same disk. Prints how many entries a sync carried, and how many were written in the time of a raw sync.
 */
public final class JournalAppends {

    private static final long ROUND_NANOS = 2_000_000_000L;
    private static final int ENTRY_BYTES = 1024;

    private final Path folder;

    private JournalAppends(Path folder) {
        this.folder = folder;
    }

    /**
     * What a round of appending came to.
     *
     * @param entries how many entries were written
     * @param syncs how often the disk was asked to confirm
     * @param seconds how long it took
     */
    private record Appended(long entries, long syncs, double seconds) {}

    /**
     * Measures.
     *
     * @param arguments how many rounds
     * @throws IOException if the folder cannot be written
     * @throws InterruptedException if the thread is interrupted
     * @throws ExecutionException if an entry could not be written
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Scratch scratch = Scratch.of("journal")) {
            out.println("### Journal (P7; beginnings of accesses, SQLite)");
            out.println();
            out.println("| threads | entries per sync | entries per raw sync time | entries/s | raw syncs/s |");
            out.println("|---|---|---|---|---|");
            for (int round = 0; round < Integer.parseInt(arguments[0]); round++) {
                for (int threads : new int[] {1, 64}) {
                    out.println(new JournalAppends(scratch.folder()).measure(threads));
                }
            }
        }
    }

    private String measure(int threads) throws IOException, InterruptedException, ExecutionException {
        double before = rawSyncs();
        Appended appended = appended(threads);
        double raw = (before + rawSyncs()) / 2;
        double perSecond = appended.entries / appended.seconds;
        return String.format(
                Locale.ROOT,
                "| %d | %.1f | %.2f | %.0f | %.0f |",
                threads,
                (double) appended.entries / appended.syncs,
                perSecond / raw,
                perSecond,
                raw);
    }

    private Appended appended(int threads) throws InterruptedException, ExecutionException {
        String name = UUID.randomUUID().toString();
        byte[] key = "a key of a measurement that guards nothing".getBytes(US_ASCII);
        ExecutorService callers = Executors.newFixedThreadPool(threads);
        try (Store store = Store.in(folder.resolve(name));
                AccessJournal journal =
                        AccessJournal.open(store, Checkpoints.in(folder.resolve(name + "-checkpoints"), key))) {
            AtomicLong entries = new AtomicLong();
            append(journal, callers, threads, entries);
            entries.set(0);
            long syncs = store.commits();
            long begin = System.nanoTime();
            append(journal, callers, threads, entries);
            double seconds = (System.nanoTime() - begin) / 1e9;
            Appended appended = new Appended(entries.get(), store.commits() - syncs, seconds);
            if (!journal.verify().isWhole()) {
                throw new IllegalStateException("The journal that was measured is not whole");
            }
            return appended;
        } finally {
            callers.shutdown();
        }
    }

    private static void append(AccessJournal journal, ExecutorService callers, int threads, AtomicLong entries)
            throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + ROUND_NANOS;
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            String subject = "0101800000" + (i % 10);
            all.add(callers.submit(() -> {
                while (System.nanoTime() < end) {
                    journal.begin(access(subject));
                    entries.incrementAndGet();
                }
            }));
        }
        for (Future<?> caller : all) {
            caller.get();
        }
    }

    private static Access access(String subject) {
        return new Access(
                "LV/GOV/90000000023/portal",
                "official 17",
                "LV/GOV/90000000000/register/person",
                "granting a permit",
                "Parauga likums, 5. panta otrā daļa",
                Optional.of("4711/2026"),
                Optional.of("K-2026-17"),
                subject,
                List.of("name", "address"),
                new MessageId(UUID.randomUUID().toString()));
    }

    /** How often a second this disk confirms an append of about an entry's length. */
    private double rawSyncs() throws IOException {
        Path file = folder.resolve("raw");
        long count = 0;
        long begin = System.nanoTime();
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            while (System.nanoTime() - begin < ROUND_NANOS / 2) {
                channel.write(ByteBuffer.allocate(ENTRY_BYTES));
                channel.force(false);
                count++;
            }
        }
        return count / ((System.nanoTime() - begin) / 1e9);
    }
}
