// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.message.Digest;
import lv.vienreiz.message.DigestAlgorithm;
import lv.vienreiz.message.MessageId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the files of messages wherever they are kept. */
abstract class KeptFilesSuite {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final int PIECE = FileIntake.PIECE;

    private final FileOwner owner = FileOwner.ours(MessageId.random());
    private Store store;
    private KeptFiles files;

    abstract Store open() throws Exception;

    @BeforeEach
    void opensAStore() throws Exception {
        store = open();
        files = new KeptFiles(store, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void closesTheStore() {
        store.close();
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static KeptFile described(byte[] bytes) {
        return new KeptFile(Digest.of(DigestAlgorithm.SHA_256, bytes), "application/pdf", bytes.length);
    }

    private Keeping keep(KeptFile file, byte[] bytes) throws IOException {
        return files.keep(owner, file, new ByteArrayInputStream(bytes), NOW);
    }

    private int pieces() {
        return store.read(s -> s.list("SELECT number FROM vienreiz_file_piece", row -> row.getInt(1)))
                .size();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE + 17})
    void givesBackAFileOfAnyLengthByteForByte(int length) throws IOException {
        byte[] bytes = bytes(length);

        assertThat(keep(described(bytes), bytes)).isEqualTo(Keeping.KEPT);

        assertThat(files.of(owner)).containsExactly(described(bytes));
        for (int i = 0; i < 2; i++) {
            try (InputStream in = files.open(owner, described(bytes).digest())) {
                assertThat(in.readAllBytes()).isEqualTo(bytes);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void knowsAFileByAnyAlgorithm(DigestAlgorithm algorithm) throws IOException {
        byte[] bytes = bytes(100);
        KeptFile file = new KeptFile(Digest.of(algorithm, bytes), "text/plain", 100);

        assertThat(keep(file, bytes)).isEqualTo(Keeping.KEPT);
        assertThat(files.of(owner)).containsExactly(file);
    }

    @Test
    void keepingTwiceIsKeepingOnce() throws IOException {
        byte[] bytes = bytes(PIECE + 5);

        assertThat(keep(described(bytes), bytes)).isEqualTo(Keeping.KEPT);
        assertThat(keep(described(bytes), bytes)).isEqualTo(Keeping.KEPT);

        assertThat(files.of(owner)).hasSize(1);
        assertThat(pieces()).isEqualTo(2);
    }

    @Test
    void keepsNothingOfAFileThatIsNotWhatItWasSaidToBe() throws IOException {
        byte[] bytes = bytes(PIECE + 5);
        byte[] longer = bytes(PIECE + 6);
        byte[] shorter = Arrays.copyOf(bytes, PIECE);

        assertThat(keep(described(bytes), longer)).isEqualTo(Keeping.TOO_LARGE);
        assertThat(keep(described(bytes), shorter)).isEqualTo(Keeping.OTHER_DIGEST);

        assertThat(files.of(owner)).isEmpty();
        assertThat(pieces()).isZero();
    }

    @Test
    void keepsNothingOfAFileThatBreaksOff() {
        byte[] bytes = bytes(2 * PIECE);
        InputStream breaking = new InputStream() {
            private final InputStream first = new ByteArrayInputStream(bytes, 0, PIECE + 1);

            @Override
            public int read() throws IOException {
                int next = first.read();
                if (next < 0) {
                    throw new IOException("the connection broke");
                }
                return next;
            }
        };

        assertThatThrownBy(() -> files.keep(owner, described(bytes), breaking, NOW))
                .isInstanceOf(IOException.class);
        assertThat(files.of(owner)).isEmpty();
        assertThat(pieces()).isZero();
    }

    @Test
    void givesUpAFileThatComesTooSlowly() throws IOException {
        Clock late = new Clock() {
            private int calls;

            @Override
            public Instant instant() {
                return NOW.plusSeconds(calls++);
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        byte[] bytes = bytes(10 * PIECE);

        Keeping keeping = new KeptFiles(store, late)
                .keep(owner, described(bytes), new ByteArrayInputStream(bytes), NOW.plusSeconds(3));

        assertThat(keeping).isEqualTo(Keeping.TOO_SLOW);
        assertThat(pieces()).isZero();
    }

    @Test
    void givesUpAFileThatComesByteByByteLongBeforeAPieceIsWhole() throws IOException {
        TestTime time = new TestTime(NOW);
        byte[] bytes = bytes(1000);
        InputStream dripping = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                time.pass(Duration.ofSeconds(1));
                return super.read(into, offset, Math.min(1, length));
            }
        };

        Keeping keeping = new KeptFiles(store, time).keep(owner, described(bytes), dripping, NOW.plusSeconds(60));

        assertThat(keeping).isEqualTo(Keeping.TOO_SLOW);
        assertThat(dripping.available()).as("the rest was not waited for").isGreaterThan(900);
    }

    @Test
    void severalAtOnceDoNotOutgrowTheRoomOfAMessage() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Keeping>> keepings = new ArrayList<>();
            for (int i = 1; i <= 8; i++) {
                byte[] bytes = bytes(PIECE + i);
                keepings.add(() -> files.keep(
                        owner,
                        described(bytes),
                        new ByteArrayInputStream(bytes),
                        NOW,
                        (there, more) -> there.size() < 3));
            }
            List<Keeping> ends = new ArrayList<>();
            for (Future<Keeping> each : threads.invokeAll(keepings)) {
                ends.add(each.get());
            }
            assertThat(ends).filteredOn(Keeping.KEPT::equals).hasSize(3);
            assertThat(ends).filteredOn(Keeping.NO_ROOM::equals).hasSize(5);
        } finally {
            threads.shutdown();
        }
        assertThat(files.of(owner)).hasSize(3);
        assertThat(pieces()).isEqualTo(6);
    }

    @Test
    void keepsTheFilesOfMessagesApart() throws IOException {
        byte[] bytes = bytes(10);
        FileOwner same = new FileOwner("LV/GOV/90000000015/portal", owner.message());
        keep(described(bytes), bytes);
        files.keep(same, described(bytes), new ByteArrayInputStream(bytes), NOW);

        assertThat(store.<Integer>write(s -> KeptFiles.delete(s, owner))).isEqualTo(1);

        assertThat(files.of(owner)).isEmpty();
        assertThat(files.of(same)).hasSize(1);
        assertThat(pieces()).isEqualTo(1);
        assertThatThrownBy(() -> files.open(owner, described(bytes).digest()))
                .isInstanceOf(IOException.class)
                .hasMessageNotContaining(described(bytes).digest().value());
    }

    @Test
    void aFileDeletedWhileItIsReadEndsWithAnException() throws IOException {
        byte[] bytes = bytes(3 * PIECE);
        keep(described(bytes), bytes);

        try (InputStream in = files.open(owner, described(bytes).digest())) {
            assertThat(in.readNBytes(10)).hasSize(10);
            store.<Integer>write(s -> KeptFiles.delete(s, owner));

            assertThatThrownBy(in::readAllBytes).isInstanceOf(IOException.class);
        }
    }

    @Test
    void sweepsWhatAProcessThatEndedLeftBehindAndNothingElse() throws IOException {
        byte[] bytes = bytes(10);
        keep(described(bytes), bytes);
        store.<Integer>write(s -> s.update(
                "INSERT INTO vienreiz_file_piece (place, number, bytes, kept_at) VALUES (?, ?, ?, ?)",
                "left behind",
                0,
                bytes,
                NOW.toEpochMilli()));

        assertThat(files.sweep(NOW)).isZero();
        assertThat(files.sweep(NOW.plusSeconds(1))).isEqualTo(1);

        assertThat(pieces()).isEqualTo(1);
    }

    @Test
    void severalAtOnceKeepOneFile() throws Exception {
        byte[] bytes = bytes(2 * PIECE);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Keeping> keeping = () -> keep(described(bytes), bytes);
            for (Future<Keeping> each : threads.invokeAll(List.of(keeping, keeping, keeping, keeping))) {
                assertThat(each.get()).isEqualTo(Keeping.KEPT);
            }
        } finally {
            threads.shutdown();
        }

        assertThat(files.of(owner)).hasSize(1);
        assertThat(pieces()).isEqualTo(2);
    }
}
