// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.Attempt;
import lv.vienreiz.exchange.spi.Capabilities;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One step of one message: an attempt, or a question about an attempt that ended in doubt. It blocks. A binding of somebody
 * else's may break its promise in any way, such as by a class that is missing; that leaves a doubt, and never a lane blocked.
 */
final class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    private final Notes notes;
    private final Tenure tenure;
    private final GuardedBinding binding;
    private final RetryPolicy policy;
    private final Clock clock;
    private final RandomGenerator jitter;
    private final Consumer<Milestone> milestones;
    private final Gatekeeper gate;
    private final TokenBucket bucket;

    Courier(OutboxBuilder settings, Notes notes, Tenure tenure) {
        this.notes = notes;
        this.tenure = tenure;
        this.binding = new GuardedBinding(settings.binding, OutboxFaults.BINDING_FAILED);
        this.policy = settings.policy;
        this.clock = settings.clock;
        this.jitter = settings.jitter;
        this.milestones = settings.milestones;
        this.gate = new Gatekeeper(settings.gate);
        this.bucket = new TokenBucket(policy.budget(), clock.instant());
    }

    /**
     * Takes a message one step further.
     *
     * @throws Superseded if the message is another node's by now, or the outbox is closed; then nothing was sent
     */
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

    /** Whether anything can be done about a doubt but by people; true if the bus may tell that later. */
    boolean canClarify() {
        return binding.capabilities()
                .map(able -> able.answersInquiries() || able.deduplicates())
                .orElse(true);
    }

    /** Where a message stands after somebody has learned what the receiver knows. */
    Standing resolved(Parcel parcel, Inquiry known) {
        Standing doubt = parcel.standing;
        if (known instanceof Inquiry.Executed executed) {
            return doubt.answered(executed.answer(), clock.instant()).owing();
        }
        if (known instanceof Inquiry.Refused refused) {
            return doubt.with(OutboxState.REJECTED, refused.fault(), clock.instant())
                    .owing();
        }
        if (known instanceof Inquiry.Unknown) {
            return doubt.forgotten(doubt.fault().orElse(OutboxFaults.WAITING), clock.instant());
        }
        if (known instanceof Inquiry.AwaitsPerson awaits) {
            return doubtful(parcel, OutboxFaults.AWAITS_PERSON, Optional.empty())
                    .shownAt(awaits.preview());
        }
        if (known instanceof Inquiry.InProgress progress) {
            Standing later = doubtful(parcel, doubt.fault().orElse(OutboxFaults.IN_FLIGHT), Optional.empty());
            return progress.askAgain()
                    .map(named -> later.at(policy.named(named, parcel.enqueuedAt, clock.instant())))
                    .orElse(later);
        }
        Inquiry.NotAnswered unanswered = (Inquiry.NotAnswered) known;
        return doubtful(parcel, unanswered.fault(), unanswered.askAgain());
    }

    private Standing clarified(Parcel parcel) {
        Optional<Capabilities> able = binding.capabilities();
        if (able.isEmpty()) {
            return doubtful(parcel, OutboxFaults.BINDING_FAILED, Optional.empty());
        }
        if (!able.get().answersInquiries()) {
            return able.get().deduplicates() ? attempted(parcel, true) : parcel.standing;
        }
        Instant deadline = deadline(parcel);
        Attempt question =
                new Attempt(parcel.id, parcel.address, Attempt.Kind.ASK, Math.max(1, parcel.standing.attempts()));
        Optional<Instant> shut = gate.shutUntil(question);
        if (shut.isPresent()) {
            return held(parcel, shut.get());
        }
        parcel.standing = parcel.standing.asked(parcel.standing.questions() + 1);
        Inquiry inquiry = binding.ask(parcel.question(), deadline);
        milestones.accept(Milestone.ASKED);
        Optional<Fault> trouble =
                inquiry instanceof Inquiry.NotAnswered not ? Optional.of(not.fault()) : Optional.empty();
        gate.ended(question, trouble);
        if (trouble.isEmpty()) {
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
        boolean begun = parcel.standing.state() == OutboxState.IN_FLIGHT;
        int number = parcel.standing.attempts() + (begun ? 0 : 1);
        Attempt attempt = new Attempt(parcel.id, parcel.address, Attempt.Kind.SEND, number);
        Instant deadline = deadline(parcel);
        Optional<Instant> shut = gate.shutUntil(attempt);
        if (shut.isPresent()) {
            return held(parcel, shut.get());
        }
        Optional<Fault> trouble = Optional.of(OutboxFaults.NOT_RECORDED);
        try {
            tenure.begin(parcel.id, deadline);
            OutgoingMessage message = parcel.message.orElseGet(() -> notes.message(parcel.id));
            if (!begun) {
                Standing standing = parcel.standing.begun(clock.instant());
                notes.begun(parcel, standing);
                parcel.standing = standing;
            }
            parcel.message = Optional.empty();
            milestones.accept(Milestone.BEGUN);
            Outcome<Answer> outcome = send(parcel, message, deadline);
            milestones.accept(Milestone.ENDED);
            trouble = GuardedBinding.trouble(outcome);
            Standing after = ended(parcel, outcome, doubted);
            return parcel.standing.ticket().isPresent() ? after.owing() : after;
        } finally {
            tenure.end(parcel.id);
            gate.ended(attempt, trouble);
        }
    }

    private Standing ended(Parcel parcel, Outcome<Answer> outcome, boolean doubted) {
        return outcome.fold(
                delivered -> parcel.standing.answered(delivered.answer(), clock.instant()),
                rejected -> doubted && rejected.fault().origin() != Fault.Origin.PROVIDER
                        ? doubtful(parcel, rejected.fault(), Optional.empty())
                        : parcel.standing.with(OutboxState.REJECTED, rejected.fault(), clock.instant()),
                notSent -> doubted
                        ? doubtful(parcel, notSent.fault(), Optional.of(notSent.nextAttempt()))
                        : unsent(parcel, notSent.fault(), notSent.nextAttempt()),
                inDoubt -> doubtful(parcel, inDoubt.fault(), inDoubt.askAgain()));
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

    /** A doubt has no end of its own: it is clarified, however long that takes, and not before the time that the bus named. */
    private Standing doubtful(Parcel parcel, Fault fault, Optional<Instant> askAgain) {
        int tried = Math.max(parcel.standing.questions() + 1, parcel.standing.attempts());
        Instant now = clock.instant();
        Instant mine = now.plus(policy.delay(tried, jitter));
        Instant due = askAgain.map(named -> policy.named(named, parcel.enqueuedAt, now))
                .filter(mine::isBefore)
                .orElse(mine);
        return parcel.standing.with(OutboxState.IN_DOUBT, fault, due);
    }

    /** Where a message stands whose step broke off in a way that no step should: whatever had begun may have had an effect. */
    Standing broken(Parcel parcel) {
        return parcel.standing.state() == OutboxState.IN_FLIGHT
                ? doubtful(parcel, OutboxFaults.BINDING_FAILED, Optional.empty())
                : later(parcel, parcel.standing);
    }

    /** Nothing was done, because the gate was shut; that costs neither an attempt nor a token. */
    private Standing held(Parcel parcel, Instant named) {
        parcel.tries--;
        bucket.refund(parcel.tries > 0);
        Instant now = clock.instant();
        Instant soonest = now.plus(policy.delay(3, jitter));
        Instant next = policy.named(named.isAfter(soonest) ? named : soonest, parcel.enqueuedAt, now);
        Standing standing = parcel.standing;
        if (standing.state() == OutboxState.IN_DOUBT) {
            return standing.at(next);
        }
        Standing unbegun = standing.state() == OutboxState.IN_FLIGHT ? standing.unbegun() : standing;
        Fault fault = standing.fault().orElse(OutboxFaults.HELD);
        boolean over = policy.isOver(parcel.enqueuedAt, now);
        return over ? unbegun.with(OutboxState.DEAD, fault, now) : unbegun.with(OutboxState.PENDING, fault, next);
    }

    /** The same standing a little later, for want of tokens or of a store. */
    Standing later(Parcel parcel, Standing standing) {
        return standing.at(clock.instant().plus(policy.delay(Math.max(parcel.tries, 3), jitter)));
    }

    /** When to do once more what was tried so often. */
    Instant later(int tried) {
        return clock.instant().plus(policy.delay(tried, jitter));
    }

    /** Tells the bus that an answer is safe here; false if it did not understand. */
    boolean release(Question question) {
        return binding.release(question, clock.instant().plus(policy.attemptTime()));
    }

    private Outcome<Answer> send(Parcel parcel, OutgoingMessage message, Instant deadline) {
        requireLease(parcel, clock.instant());
        LOG.debug("Message {}: attempt {}", parcel.id, parcel.standing.attempts());
        return binding.send(message, deadline);
    }

    /** Never beyond the lease: when another node may take the message over, nothing of ours is under way any more. */
    private Instant deadline(Parcel parcel) {
        Instant now = clock.instant();
        requireLease(parcel, now);
        Instant end = now.plus(policy.attemptTime());
        Instant leased = parcel.lease.end();
        return leased.isBefore(end) ? leased : end;
    }

    private static void requireLease(Parcel parcel, Instant now) {
        if (!parcel.lease.end().isAfter(now)) {
            throw new Superseded();
        }
    }
}
