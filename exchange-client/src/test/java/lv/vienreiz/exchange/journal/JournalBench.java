// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.message.MessageId;

/** A journal in a directory of a test, its checkpoints beside it, and a clock that can be set. */
final class JournalBench {

    static final String ANNA = "01018001234";
    static final String JURIS = "02028005678";
    static final byte[] KEY = "a key of the tests, which has 32 bytes and more".getBytes(US_ASCII);

    final Path directory;
    final Path notes;
    final SettableClock clock = new SettableClock();
    JournalSettings settings = JournalSettings.defaults();

    JournalBench(Path temporary) {
        directory = temporary.resolve("store");
        notes = temporary.resolve("elsewhere");
    }

    /** A clock that stands still until it is set. */
    static final class SettableClock extends Clock {

        private Instant now = Instant.parse("2026-03-02T08:00:00Z");

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    AccessJournal open(Store store) {
        return AccessJournal.open(store, checkpoints(), settings, clock, new SecureRandom());
    }

    Checkpoints checkpoints() {
        return Checkpoints.in(notes, KEY);
    }

    void withJournal(Consumer<AccessJournal> use) {
        try (Store store = Store.in(directory);
                AccessJournal journal = open(store)) {
            use.accept(journal);
        }
    }

    /** Two accesses with their endings: entries 1 to 4. */
    void fourEntries() {
        withJournal(journal -> {
            record(journal, 1, ANNA);
            record(journal, 2, JURIS);
        });
    }

    Verdict verdict() {
        try (Store store = Store.reading(directory)) {
            return JournalReader.of(store, checkpoints()).verify();
        }
    }

    List<Flaw> flaws() {
        return verdict().flaws();
    }

    /** Changes rows behind the journal's back. */
    void change(String... commands) {
        try (Store store = Store.in(directory)) {
            for (String command : commands) {
                store.<Integer>write(session -> session.update(command));
            }
        }
    }

    <T> T read(Function<Store, T> use) {
        try (Store store = Store.reading(directory)) {
            return use.apply(store);
        }
    }

    List<String> texts(String query) {
        return read(store -> store.read(session -> session.list(query, row -> row.getString(1))));
    }

    Path noteFile() {
        return notes.resolve("main.checkpoints");
    }

    String everyByteOfTheStore() {
        return everyByteUnder(directory);
    }

    static String everyByteUnder(Path place) {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).map(JournalBench::bytes).collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.list(from)) {
            Files.createDirectories(to);
            for (Path file : files.filter(f -> !f.endsWith("owner.lock")).toList()) {
                Files.write(to.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BegunAccess record(AccessJournal journal, int number, String subject) {
        BegunAccess begun = journal.begin(access(number, subject));
        journal.complete(begun, new Outcome.Rejected<>(id(number), Fault.of(Fault.Origin.BUS, "bus.refused")));
        return begun;
    }

    static Access access(int number, String subject) {
        return new Access(
                "LV/GOV/90000000023/portal",
                "official 17",
                "LV/GOV/90000000000/register/person",
                "koku ciršanas atļauja",
                "Parauga likums, 5. pants",
                Optional.of("permission 4711"),
                Optional.of("case 1"),
                subject,
                List.of("name", "address"),
                id(number));
    }

    static MessageId id(int number) {
        return new MessageId(String.format("00000000-0000-4000-8000-%012d", number));
    }

    private static String bytes(Path file) {
        try {
            return Files.readString(file, ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
