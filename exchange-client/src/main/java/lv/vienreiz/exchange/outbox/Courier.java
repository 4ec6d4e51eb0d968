// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.exchange.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One step of one message: an attempt, or a question about an attempt that ended in doubt. It blocks. */
final class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    private final Store store;
    private final BusBinding binding;
    private final RetryPolicy policy;
    private final Clock clock;
    private final RandomGenerator jitter;
    private final TokenBucket bucket;

    Courier(Store store, BusBinding binding, RetryPolicy policy, Clock clock, RandomGenerator jitter) {
        this.store = store;
        this.binding = binding;
        this.policy = policy;
        this.clock = clock;
        this.jitter = jitter;
        this.bucket = new TokenBucket(policy.budget(), clock.instant());
    }

    /** Takes a message one step further. */
    Standing step(Parcel parcel) {
        Standing before = parcel.standing;
        boolean repeat = parcel.tries > 0;
        if (repeat && !bucket.pay(clock.instant())) {
            return later(parcel, before);
        }
        parcel.tries++;
        Standing after = before.state() == OutboxState.IN_DOUBT ? clarified(parcel) : attempted(parcel, false);
        if (after.answer().isPresent() || after.state() == OutboxState.REJECTED) {
            bucket.reward(repeat);
        }
        return after;
    }

    /** Whether anything can be done about a doubt but by people. */
    boolean canClarify() {
        return binding.capabilities().answersInquiries()
                || binding.capabilities().deduplicates();
    }

    /** Where a message stands after somebody has learned what the receiver knows. */
    Standing resolved(Parcel parcel, Inquiry known) {
        Standing doubt = parcel.standing;
        if (known instanceof Inquiry.Executed executed) {
            return doubt.answered(executed.answer()).owing();
        }
        if (known instanceof Inquiry.Refused refused) {
            return doubt.with(OutboxState.REJECTED, refused.fault(), doubt.next())
                    .owing();
        }
        if (known instanceof Inquiry.Unknown) {
            return doubt.forgotten(doubt.fault().orElse(OutboxFaults.WAITING), clock.instant());
        }
        if (known instanceof Inquiry.AwaitsPerson awaits) {
            return doubtful(parcel, OutboxFaults.AWAITS_PERSON).shownAt(awaits.preview());
        }
        if (known instanceof Inquiry.InProgress progress) {
            Standing later = doubtful(parcel, doubt.fault().orElse(OutboxFaults.IN_FLIGHT));
            return progress.askAgain()
                    .map(time -> later.at(asked(parcel, time)))
                    .orElse(later);
        }
        return doubtful(parcel, ((Inquiry.NotAnswered) known).fault());
    }

    /** The time that the bus named for the next question, within reason. */
    private Instant asked(Parcel parcel, Instant named) {
        Instant now = clock.instant();
        Instant last = now.plus(policy.longestDelay());
        Instant end = parcel.enqueuedAt.plus(policy.age());
        Instant latest = end.isAfter(last) ? end : last;
        return named.isBefore(now) ? now : named.isAfter(latest) ? latest : named;
    }

    private Standing clarified(Parcel parcel) {
        if (!binding.capabilities().answersInquiries()) {
            return binding.capabilities().deduplicates() ? attempted(parcel, true) : parcel.standing;
        }
        parcel.questions++;
        Inquiry inquiry = ask(parcel);
        if (!(inquiry instanceof Inquiry.NotAnswered)) {
            bucket.reward(true);
        }
        Standing told = resolved(parcel, inquiry);
        if (told.state() != OutboxState.PENDING) {
            return told;
        }
        parcel.standing = told;
        return attempted(parcel, false);
    }

    private Standing attempted(Parcel parcel, boolean doubted) {
        OutgoingMessage message = parcel.message.orElseGet(
                () -> store.read(s -> new OutboxRows(s).message(parcel.id).orElseThrow()));
        if (parcel.standing.state() != OutboxState.IN_FLIGHT) {
            Standing begun = parcel.standing.begun();
            store.write(s -> new OutboxRows(s).mark(parcel.id, begun));
            parcel.standing = begun;
        }
        parcel.message = Optional.empty();
        parcel.questions = 0;
        boolean accepted = parcel.standing.ticket().isPresent();
        Standing after = ended(parcel, send(message), doubted);
        return accepted ? after.owing() : after;
    }

    private Standing ended(Parcel parcel, Outcome<Answer> outcome, boolean doubted) {
        return outcome.fold(
                delivered -> parcel.standing.answered(delivered.answer()),
                rejected -> doubted && rejected.fault().origin() != Fault.Origin.PROVIDER
                        ? doubtful(parcel, rejected.fault())
                        : parcel.standing.with(OutboxState.REJECTED, rejected.fault(), clock.instant()),
                notSent -> doubted
                        ? doubtful(parcel, notSent.fault())
                        : unsent(parcel, notSent.fault(), notSent.nextAttempt()),
                inDoubt -> doubtful(parcel, inDoubt.fault()));
    }

    private Standing unsent(Parcel parcel, Fault fault, Instant suggested) {
        Instant now = clock.instant();
        Standing standing = parcel.standing;
        if (policy.givesUp(standing.attempts(), parcel.enqueuedAt, now)) {
            return standing.with(OutboxState.DEAD, fault, now);
        }
        Instant next = policy.next(standing.attempts(), parcel.enqueuedAt, now, suggested, jitter);
        return standing.with(OutboxState.PENDING, fault, next);
    }

    /** A doubt has no end of its own: it is clarified, however long that takes. */
    private Standing doubtful(Parcel parcel, Fault fault) {
        int tried = Math.max(parcel.questions + 1, parcel.standing.attempts());
        return parcel.standing.with(OutboxState.IN_DOUBT, fault, clock.instant().plus(policy.delay(tried, jitter)));
    }

    /** The same standing a little later, for want of tokens or of a store. */
    Standing later(Parcel parcel, Standing standing) {
        Instant next = clock.instant().plus(policy.delay(Math.max(parcel.tries, 3), jitter));
        return standing.at(next);
    }

    /** When to tell the bus once more that an answer is safe here. */
    Instant releaseAgain(int told) {
        return clock.instant().plus(policy.delay(told, jitter));
    }

    /** Tells the bus that an answer is safe here; false if it did not understand. */
    boolean release(Question question) {
        try {
            return binding.release(question, clock.instant().plus(policy.attemptTime()));
        } catch (RuntimeException e) {
            LOG.error(
                    "The binding threw {} when it was to release message {}",
                    e.getClass().getName(),
                    question.messageId());
            return false;
        }
    }

    private Outcome<Answer> send(OutgoingMessage message) {
        try {
            return binding.send(message, clock.instant().plus(policy.attemptTime()));
        } catch (RuntimeException e) {
            LOG.error(
                    "The binding threw {} while it sent message {}",
                    e.getClass().getName(),
                    message.messageId());
            return new Outcome.InDoubt<>(message.messageId(), OutboxFaults.BINDING_FAILED);
        }
    }

    private Inquiry ask(Parcel parcel) {
        try {
            return binding.ask(parcel.question(), clock.instant().plus(policy.attemptTime()));
        } catch (RuntimeException e) {
            LOG.error(
                    "The binding threw {} when asked about message {}",
                    e.getClass().getName(),
                    parcel.id);
            return new Inquiry.NotAnswered(OutboxFaults.BINDING_FAILED);
        }
    }
}
