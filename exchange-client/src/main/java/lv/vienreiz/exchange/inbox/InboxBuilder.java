// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiConsumer;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.message.MessageId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an {@link Inbox} needs. Not safe for several threads. */
public final class InboxBuilder {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final int TEN_MEBIBYTES = 10 * 1024 * 1024;

    final Store store;
    Callers callers = Callers.xRoad();
    Clock clock = Clock.system(ZoneId.of("Europe/Riga"));
    Duration clockSkew = Duration.ofMinutes(5);
    Duration repeatAfter = Duration.ofSeconds(10);
    int most = TEN_MEBIBYTES;
    BiConsumer<MessageId, RuntimeException> failures = InboxBuilder::log;
    private Optional<Admission> admission = Optional.empty();
    private Optional<Duration> retention = Optional.empty();
    private Optional<Duration> answers = Optional.empty();

    InboxBuilder(Store store) {
        this.store = store;
    }

    /**
     * Sets how long a message stays known, so that its repetition has no effect. It is at least the longest time for which any
     * sender repeats a message; an older message is refused, since it may have been forgotten. There is no default.
     *
     * @param period at least an hour
     * @return this builder
     * @throws IllegalArgumentException if the period is shorter
     */
    public InboxBuilder retention(Duration period) {
        if (period.compareTo(Duration.ofHours(1)) < 0) {
            throw new IllegalArgumentException(
                    "A message stays known for as long as senders repeat it, at least PT1H; found " + period);
        }
        retention = Optional.of(period);
        return this;
    }

    /**
     * Sets how long the answer is stored, which may hold personal data; as long as the message is known unless set. A
     * repetition after that is told that the message was acted upon and its answer is gone.
     *
     * @param period not longer than the retention
     * @return this builder
     */
    public InboxBuilder answersFor(Duration period) {
        answers = Optional.of(period);
        return this;
    }

    /**
     * Sets who may send what to whom. There is no default.
     *
     * @param check the permission check, such as {@link Permits}
     * @return this builder
     */
    public InboxBuilder admission(Admission check) {
        admission = Optional.of(check);
        return this;
    }

    /**
     * Sets how the bus tells who calls; as X-Road does unless set.
     *
     * @param reader the reader of headers
     * @return this builder
     */
    public InboxBuilder callers(Callers reader) {
        callers = reader;
        return this;
    }

    /**
     * Sets the longest body that is taken; 10 MiB unless set, which is what a security server logs.
     *
     * @param bytes 1 or more
     * @return this builder
     * @throws IllegalArgumentException if it is less
     */
    public InboxBuilder mostBytes(int bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("Not a limit, which is 1 byte or more: " + bytes);
        }
        most = bytes;
        return this;
    }

    /**
     * Sets how far the clock of a sender may be from ours; 5 minutes unless set.
     *
     * @param difference not negative
     * @return this builder
     */
    public InboxBuilder clockSkew(Duration difference) {
        clockSkew = difference;
        return this;
    }

    /**
     * Sets when a sender shall repeat a message whose handler failed; after 10 seconds unless set.
     *
     * @param pause at least a second
     * @return this builder
     */
    public InboxBuilder repeatAfter(Duration pause) {
        repeatAfter = pause;
        return this;
    }

    /**
     * Sets who is told when a handler or the store fails. Unless set, the log has the message's identity and the type of what was
     * thrown, since its text may hold personal data.
     *
     * @param listener is given the message's identity and what was thrown
     * @return this builder
     */
    public InboxBuilder failures(BiConsumer<MessageId, RuntimeException> listener) {
        failures = listener;
        return this;
    }

    /**
     * Sets the clock; the system's in Latvian time unless set.
     *
     * @param value the clock
     * @return this builder
     */
    public InboxBuilder clock(Clock value) {
        clock = value;
        return this;
    }

    /**
     * Opens the inbox.
     *
     * @return the inbox
     * @throws IllegalArgumentException if retention or admission was not set, or periods contradict each other
     * @throws IllegalStateException if the store of this process has an open inbox
     */
    public Inbox open() {
        admission();
        if (answers().compareTo(retention()) > 0) {
            throw new IllegalArgumentException("Answers are stored for " + answers()
                    + ", and their messages are known for only " + retention() + "; make the retention longer");
        }
        if (clockSkew.isNegative() || clockSkew.multipliedBy(2).compareTo(retention()) >= 0) {
            throw new IllegalArgumentException(
                    "The clock skew is not negative and less than half the retention, found " + clockSkew);
        }
        return new Inbox(this, store.isShared() ? () -> {} : store.claim("inbox"));
    }

    Admission admission() {
        return admission.orElseThrow(
                () -> new IllegalArgumentException("An inbox needs a permission check: call admission(…)"));
    }

    Duration retention() {
        return retention.orElseThrow(() -> new IllegalArgumentException(
                "An inbox needs the longest time for which senders repeat: call retention(…)"));
    }

    Duration answers() {
        return answers.orElseGet(this::retention);
    }

    private static void log(MessageId id, RuntimeException thrown) {
        LOG.error("Message {} was not taken: {}", id, thrown.getClass().getName());
    }
}
