// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import static lv.vienreiz.exchange.journal.JournalBench.KEY;
import static lv.vienreiz.exchange.journal.JournalBench.access;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.store.Store;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterProperty;

/** Whatever happens to a journal by its own doing leaves it whole; whatever is done to its entries does not. */
class JournalPropertiesTest {

    private final List<Path> made = new ArrayList<>();

    /** Something that a journal does, or that happens to it. */
    enum Act {
        BEGIN,
        COMPLETE,
        ERASE,
        RETIRE,
        RESTART,
        CLOCK_FORWARD,
        CLOCK_BACK
    }

    /**
     * An act, and the person it is about.
     *
     * @param act what
     * @param person one of four
     */
    record Step(Act act, int person) {}

    /** Something that somebody does to the entries. */
    enum Harm {
        DELETE("DELETE FROM journal_entry WHERE number = ?"),
        ALTER("UPDATE journal_entry SET purpose = purpose || '.' WHERE number = ?"),
        MOVE("UPDATE journal_entry SET number = number + 1000 WHERE number = ?"),
        BACKDATE("UPDATE journal_entry SET at = at - 1 WHERE number = ?"),
        REASSIGN("UPDATE journal_entry SET subject = '0123456789abcdef0123456789abcdef' WHERE number = ?");

        final String sql;

        Harm(String sql) {
            this.sql = sql;
        }
    }

    @Provide
    Arbitrary<List<Step>> lives() {
        Arbitrary<Act> acts = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(Act.BEGIN)),
                Tuple.of(4, Arbitraries.just(Act.COMPLETE)),
                Tuple.of(3, Arbitraries.of(Act.values())));
        return Combinators.combine(acts, Arbitraries.integers().between(0, 3))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Property(tries = 60)
    void staysWholeWhateverItDoes(@ForAll("lives") List<Step> life) throws IOException {
        try (Life lived = new Life(folder())) {
            life.forEach(lived::take);

            Verdict verdict = lived.journal.verify();
            assertThat(verdict.flaws()).isEmpty();
            assertThat(verdict.unfinished()).hasSize(lived.unfinished());
            for (int person = 0; person < 4; person++) {
                assertThat(lived.journal.extract(code(person))).hasSize(lived.known(person));
            }
        }
    }

    @Property(tries = 60)
    void isNeverWholeOnceAnEntryWasHarmed(
            @ForAll("lives") List<Step> life, @ForAll Harm harm, @ForAll("places") int place) throws IOException {
        try (Life lived = new Life(folder())) {
            life.forEach(lived::take);
            lived.take(new Step(Act.BEGIN, 0));
            List<Long> numbers = lived.numbers();
            long harmed = numbers.get(place % numbers.size());
            lived.store.<Integer>write(s -> s.update(harm.sql, harmed));

            assertThat(lived.journal.verify().flaws())
                    .anyMatch(flaw -> flaw.first() <= harmed && harmed <= flaw.last());
        }
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 99);
    }

    @AfterProperty
    void removesItsFolders() throws IOException {
        for (Path folder : made) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private Path folder() throws IOException {
        Path folder = Files.createTempDirectory("journal");
        made.add(folder);
        return folder;
    }

    private static String code(int person) {
        return "0101800000" + person;
    }

    /** One journal, and what should be known of it. */
    private static final class Life implements AutoCloseable {

        final JournalBench.SettableClock clock = new JournalBench.SettableClock();
        final Store store = Store.inMemory();
        private final Path notes;
        private final List<Begun> begun = new ArrayList<>();
        private int count;
        AccessJournal journal;

        /** An access that the journal began. */
        private static final class Begun {
            final BegunAccess access;
            final int person;
            boolean ended;
            boolean erased;

            Begun(BegunAccess access, int person) {
                this.access = access;
                this.person = person;
            }
        }

        Life(Path notes) {
            this.notes = notes;
            this.journal = open();
        }

        private AccessJournal open() {
            JournalSettings settings = JournalSettings.defaults()
                    .withSegments(3, Duration.ofHours(5))
                    .withRetention(new Retention(Duration.ofDays(3), "the rules, point 7"));
            return AccessJournal.open(store, Checkpoints.in(notes, KEY), settings, clock, new SecureRandom());
        }

        void take(Step step) {
            switch (step.act()) {
                case BEGIN -> begun.add(new Begun(journal.begin(access(++count, code(step.person()))), step.person()));
                case COMPLETE ->
                    begun.stream().filter(b -> !b.ended).findFirst().ifPresent(this::complete);
                case ERASE -> {
                    journal.erase(code(step.person()));
                    begun.stream().filter(b -> b.person == step.person()).forEach(b -> b.erased = true);
                }
                case RETIRE -> forget(journal.retire());
                case RESTART -> {
                    journal.close();
                    int before = count();
                    journal = open();
                    assertThat(count()).isLessThanOrEqualTo(before);
                }
                case CLOCK_FORWARD -> clock.move(Duration.ofHours(7));
                default -> clock.move(Duration.ofHours(-6));
            }
        }

        List<Long> numbers() {
            return store.read(s -> s.list("SELECT number FROM journal_entry ORDER BY number", r -> r.getLong(1)));
        }

        int unfinished() {
            List<Long> there = numbers();
            return (int) begun.stream()
                    .filter(b -> !b.ended && there.contains(b.access.number()))
                    .count();
        }

        int known(int person) {
            List<Long> there = numbers();
            return (int) begun.stream()
                    .filter(b -> b.person == person && !b.erased && there.contains(b.access.number()))
                    .count();
        }

        private int count() {
            return numbers().size();
        }

        private void forget(List<DroppedSegment> dropped) {
            List<Long> there = numbers();
            dropped.forEach(segment ->
                    assertThat(there).noneMatch(number -> segment.first() <= number && number <= segment.last()));
        }

        private void complete(Begun access) {
            journal.complete(access.access, new Outcome.Delivered<>(access.access.messageId(), "an answer"));
            access.ended = true;
        }

        @Override
        public void close() {
            journal.close();
            store.close();
        }
    }
}
