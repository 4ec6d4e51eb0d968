// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.upkeep;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import lv.vienreiz.exchange.inbox.Inbox;
import lv.vienreiz.exchange.inbox.Purged;
import lv.vienreiz.exchange.journal.AccessJournal;
import lv.vienreiz.exchange.kept.KeptFiles;
import lv.vienreiz.exchange.outbox.OutboxLedger;
import lv.vienreiz.exchange.outbox.OutboxRetention;
import lv.vienreiz.exchange.outbox.PurgedOutbox;
import lv.vienreiz.exchange.outbox.Timer;
import lv.vienreiz.exchange.store.Store;

/** What an {@link Upkeep} looks after, and how often. Not safe for several threads. */
public final class UpkeepBuilder {

    /** No file takes longer to arrive, and none that was begun earlier goes on. */
    private static final Duration LONGEST_ARRIVAL = Duration.ofDays(1);

    final Store store;
    Duration every = Duration.ofHours(6);
    Duration first = Duration.ofMinutes(1);
    Clock clock = Clock.systemUTC();
    Optional<Timer> timer = Optional.empty();
    private Optional<OutboxRetention> outbox = Optional.empty();
    private final List<Inbox> inboxes = new ArrayList<>();
    private final List<AccessJournal> journals = new ArrayList<>();

    /** Something to do, which tells how much it deleted. */
    record Task(Chore.Kind kind, LongSupplier work) {}

    UpkeepBuilder(Store store) {
        this.store = store;
    }

    /**
     * Has what was sent deleted after its periods. Without this it is kept without end.
     *
     * @param periods how long what is kept
     * @return this builder
     */
    public UpkeepBuilder outbox(OutboxRetention periods) {
        outbox = Optional.of(periods);
        return this;
    }

    /**
     * Has what an inbox received deleted after the inbox's periods.
     *
     * @param inbox an inbox, of this store or another; closed after the upkeep
     * @return this builder
     */
    public UpkeepBuilder inbox(Inbox inbox) {
        inboxes.add(inbox);
        return this;
    }

    /**
     * Has segments dropped that a journal's own policy no longer keeps.
     *
     * @param journal a journal, closed after the upkeep
     * @return this builder
     */
    public UpkeepBuilder journal(AccessJournal journal) {
        journals.add(journal);
        return this;
    }

    /**
     * Sets the time between two rounds; 6 hours unless set. After a round in which something was refused, the next one comes
     * after a quarter of an hour, or sooner if this is.
     *
     * @param pause a positive time
     * @return this builder
     * @throws IllegalArgumentException if it is not positive
     */
    public UpkeepBuilder every(Duration pause) {
        if (pause.isNegative() || pause.isZero()) {
            throw new IllegalArgumentException("The time between two rounds is positive, not " + pause);
        }
        every = pause;
        return this;
    }

    /**
     * Sets when the first round begins; a minute after the start unless set, so that a start is not slowed down.
     *
     * @param pause not negative
     * @return this builder
     * @throws IllegalArgumentException if it is negative
     */
    public UpkeepBuilder first(Duration pause) {
        if (pause.isNegative()) {
            throw new IllegalArgumentException("The first round does not begin before the start, but after " + pause);
        }
        first = pause;
        return this;
    }

    /**
     * Sets the clock, by which rounds come and periods end; the system's unless set.
     *
     * @param value the clock
     * @return this builder
     */
    public UpkeepBuilder clock(Clock value) {
        clock = value;
        return this;
    }

    /**
     * Sets what waits for the time of the next round, and does it; a thread of the upkeep's own unless set.
     *
     * @param value a timer that follows the clock and whose actions may take long
     * @return this builder
     */
    public UpkeepBuilder timer(Timer value) {
        timer = Optional.of(value);
        return this;
    }

    /**
     * Starts.
     *
     * @return the upkeep, to be closed before what it looks after
     */
    public Upkeep start() {
        return Upkeep.started(this);
    }

    List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        outbox.ifPresent(periods -> tasks.add(new Task(Chore.Kind.OUTBOX, () -> purged(periods))));
        inboxes.forEach(inbox -> tasks.add(new Task(Chore.Kind.INBOX, () -> purged(inbox))));
        journals.forEach(journal ->
                tasks.add(new Task(Chore.Kind.JOURNAL, () -> journal.retire().size())));
        tasks.add(new Task(Chore.Kind.FILES, () -> new KeptFiles(store, clock)
                .sweep(clock.instant().minus(LONGEST_ARRIVAL))));
        return List.copyOf(tasks);
    }

    private long purged(OutboxRetention periods) {
        PurgedOutbox purged = OutboxLedger.of(store, clock).purge(periods);
        return (long) purged.contents() + purged.facts();
    }

    private static long purged(Inbox inbox) {
        Purged purged = inbox.purge();
        return (long) purged.answers() + purged.files() + purged.messages() + purged.refusals();
    }
}
