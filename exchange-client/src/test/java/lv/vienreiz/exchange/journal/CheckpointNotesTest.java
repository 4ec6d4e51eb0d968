// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import static lv.vienreiz.exchange.journal.JournalBench.ANNA;
import static lv.vienreiz.exchange.journal.JournalBench.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import lv.vienreiz.exchange.store.StoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the notes outside the store when writing them is disturbed. */
class CheckpointNotesTest {

    @TempDir
    Path temporary;

    private JournalBench bench;

    @BeforeEach
    void hasABench() {
        bench = new JournalBench(temporary);
    }

    @Test
    void allThatStartTogetherHaveOneKey() throws Exception {
        int many = 8;
        ExecutorService callers = Executors.newFixedThreadPool(many);
        try {
            for (int round = 0; round < 40; round++) {
                Path key = temporary.resolve("key" + round);
                CyclicBarrier together = new CyclicBarrier(many);
                List<Future<String>> lookups = new ArrayList<>();
                for (int i = 0; i < many; i++) {
                    lookups.add(callers.submit(() -> {
                        together.await();
                        return JournalReader.lookup(
                                ANNA, Checkpoints.in(bench.notes, key).secrets());
                    }));
                }
                Set<String> found = new HashSet<>();
                for (Future<String> lookup : lookups) {
                    found.add(lookup.get());
                }
                assertThat(found).as("round %s", round).hasSize(1);
            }
        } finally {
            callers.shutdown();
        }
        try (Stream<Path> files = Files.list(temporary)) {
            assertThat(files).hasSize(40).allSatisfy(file -> assertThat(file).hasSize(32));
        }
    }

    @Test
    void anInterruptedCallerIsServedAndStaysInterrupted() {
        bench.withJournal(journal -> {
            Thread.currentThread().interrupt();
            record(journal, 1, ANNA);
            assertThat(Thread.interrupted()).isTrue();
            record(journal, 2, ANNA);

            assertThat(journal.verify().isWhole()).isTrue();
            assertThat(journal.verify().entries()).isEqualTo(4);
        });
    }

    @Test
    void aNoteThatCouldNotBeWrittenToItsEndIsNotTakenForAForgery() {
        bench.withJournal(journal -> {
            record(journal, 1, ANNA);
            byte[] noted = read(bench.noteFile());
            replaceByADirectory(bench.noteFile());
            assertThatThrownBy(() -> record(journal, 2, ANNA)).isInstanceOf(StoreException.class);
            putBack(
                    bench.noteFile(),
                    new String(noted, java.nio.charset.StandardCharsets.US_ASCII) + "main entry 3 01");

            record(journal, 3, ANNA);

            assertThat(journal.verify().flaws()).isEmpty();
            assertThat(journal.verify().unfinished()).as("which was not sent").hasSize(1);
        });
    }

    @Test
    void aCrashBeforeTheFirstNoteDoesNotLockTheJournal() {
        bench.withJournal(journal -> assertThat(journal.verify().entries()).isZero());
        byte[] before = read(bench.noteFile());
        bench.withJournal(journal -> record(journal, 1, ANNA));
        write(bench.noteFile(), before);

        bench.withJournal(journal -> {
            record(journal, 2, ANNA);
            assertThat(journal.verify().flaws()).isEmpty();
            assertThat(journal.verify().entries()).isEqualTo(4);
        });
    }

    @Test
    void aJournalWithoutAnyNoteIsStillRefused() {
        bench.withJournal(journal -> record(journal, 1, ANNA));
        write(bench.noteFile(), new byte[0]);

        assertThatThrownBy(() -> bench.withJournal(journal -> record(journal, 2, ANNA)))
                .isInstanceOfSatisfying(StoreException.class, refusal -> assertThat(refusal.kind())
                        .isEqualTo(StoreException.Kind.JOURNAL));
    }

    @Test
    void notesThatVanishWhileTheJournalIsOpenAreNotBegunAnew() {
        bench.withJournal(journal -> {
            record(journal, 1, ANNA);
            delete(bench.noteFile());

            assertThatThrownBy(() -> record(journal, 2, ANNA)).isInstanceOf(StoreException.class);
            assertThat(bench.noteFile()).doesNotExist();
        });
    }

    private static byte[] read(Path file) {
        return io(() -> Files.readAllBytes(file));
    }

    private static void write(Path file, byte[] content) {
        io(() -> Files.write(file, content));
    }

    private static void delete(Path file) {
        io(() -> Files.deleteIfExists(file));
    }

    private static void replaceByADirectory(Path file) {
        delete(file);
        io(() -> Files.createDirectory(file));
    }

    private static void putBack(Path file, String content) {
        delete(file);
        io(() -> Files.writeString(file, content));
    }

    /** Work with files. */
    private interface Work<T> {

        T done() throws IOException;
    }

    private static <T> T io(Work<T> work) {
        try {
            return work.done();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
