// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import lv.vienreiz.exchange.outbox.GuardedBinding;
import lv.vienreiz.exchange.outbox.Repeats;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.Attempt;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.spi.Capabilities;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries messages that no outbox keeps: while the time that their sender has lasts, what was not sent is sent again, and what is
 * in doubt is asked about. Safe for several threads; each call blocks.
 */
final class DirectCalls {

    private static final Logger LOG = LoggerFactory.getLogger(DirectCalls.class);

    /** Somebody waits, so what cannot be sent three times is told soon; a doubt is asked about to the end. */
    private static final int MOST_SENDS = 3;

    private static final Fault BINDING_FAILED = Fault.of(Fault.Origin.CLIENT, "client.binding_failed");
    private static final Fault HELD = Fault.of(Fault.Origin.CLIENT, "client.outbox.held");
    private static final Fault AWAITS_PERSON = Fault.of(Fault.Origin.BUS, "bus.awaits_person");

    /** What a binding can do that does not say so. */
    private static final Capabilities NONE = new Capabilities(0, false, false);

    private final GuardedBinding binding;
    private final Repeats repeats;
    private final Clock clock;
    private final Pause pause;

    /** A way to wait. */
    @FunctionalInterface
    interface Pause {

        /** Waits; false if the waiting was broken off. */
        boolean pass(Duration time);

        /** Waits in real time; an interrupt breaks it off, and stays set. */
        static boolean asleep(Duration time) {
            try {
                Thread.sleep(time.toMillis());
                return true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    DirectCalls(BusBinding binding, Repeats repeats, Clock clock, Pause pause) {
        this.binding = new GuardedBinding(binding, BINDING_FAILED);
        this.repeats = repeats;
        this.clock = clock;
        this.pause = pause;
    }

    /** Carries a message, and gives how that stands when it has ended, or the time is over. */
    Outcome<Answer> send(OutgoingMessage message, Duration limit) {
        return new Course(message, limit).ended();
    }

    /** The course of one message. */
    private final class Course {

        private final OutgoingMessage message;
        private final Instant deadline;
        private final Capabilities able = binding.capabilities().orElse(NONE);
        private Duration left;
        private int calls;
        private int sends;
        private boolean paid;
        private boolean doubted;
        private boolean over;
        private String ticket = "";

        Course(OutgoingMessage message, Duration limit) {
            this.message = message;
            this.deadline = clock.instant().plus(limit);
            this.left = limit;
        }

        Outcome<Answer> ended() {
            Outcome<Answer> outcome = sent();
            while (mayGoOn(outcome) && waited(outcome)) {
                outcome = outcome instanceof Outcome.InDoubt<Answer> doubt && able.answersInquiries()
                        ? clarified(doubt)
                        : sent();
            }
            return outcome;
        }

        private boolean mayGoOn(Outcome<Answer> outcome) {
            if (over) {
                return false;
            }
            if (outcome instanceof Outcome.NotSent) {
                return sends < MOST_SENDS;
            }
            return outcome instanceof Outcome.InDoubt
                    && (able.answersInquiries() || able.deduplicates() && sends < MOST_SENDS);
        }

        /** What was waited is counted, whatever the clock does meanwhile. */
        private boolean waited(Outcome<Answer> outcome) {
            Instant named = outcome.fold(
                    delivered -> Instant.MIN,
                    rejected -> Instant.MIN,
                    Outcome.NotSent::nextAttempt,
                    inDoubt -> inDoubt.askAgain().orElse(Instant.MIN));
            Optional<Duration> time = repeats.pause(Math.max(1, calls), named, left);
            left = left.minus(time.orElse(Duration.ZERO));
            paid = time.isPresent();
            return time.isPresent() && clock.instant().isBefore(deadline) && pause.pass(time.get());
        }

        private Outcome<Answer> sent() {
            Attempt attempt = new Attempt(message.messageId(), message.address(), Attempt.Kind.SEND, sends + 1);
            Optional<Instant> shut = repeats.shutUntil(attempt);
            if (shut.isPresent()) {
                repeats.held(paid);
                return unlessDoubted(new Outcome.NotSent<>(message.messageId(), HELD, shut.get()));
            }
            sends++;
            calls++;
            Outcome<Answer> outcome = binding.send(message, deadline);
            repeats.ended(attempt, GuardedBinding.trouble(outcome), paid);
            if (outcome instanceof Outcome.InDoubt<Answer> doubt) {
                doubted = true;
                if (doubt.fault().code().equals(BusBinding.ACCEPTED)) {
                    ticket = doubt.fault().reference();
                }
            }
            return unlessDoubted(outcome);
        }

        /** That a repeat did not arrive says nothing of what came before it. */
        private Outcome<Answer> unlessDoubted(Outcome<Answer> outcome) {
            if (doubted && outcome instanceof Outcome.NotSent<Answer> notSent) {
                return new Outcome.InDoubt<>(message.messageId(), notSent.fault(), Optional.of(notSent.nextAttempt()));
            }
            return doubted
                            && outcome instanceof Outcome.Rejected<Answer> rejected
                            && rejected.fault().origin() != Fault.Origin.PROVIDER
                    ? new Outcome.InDoubt<>(message.messageId(), rejected.fault())
                    : outcome;
        }

        private Outcome<Answer> clarified(Outcome.InDoubt<Answer> doubt) {
            Attempt attempt = new Attempt(message.messageId(), message.address(), Attempt.Kind.ASK, Math.max(1, sends));
            Optional<Instant> shut = repeats.shutUntil(attempt);
            if (shut.isPresent()) {
                repeats.held(paid);
                return new Outcome.InDoubt<>(message.messageId(), doubt.fault(), shut);
            }
            calls++;
            Inquiry known = binding.ask(question(), deadline);
            repeats.ended(
                    attempt,
                    known instanceof Inquiry.NotAnswered not ? Optional.of(not.fault()) : Optional.empty(),
                    true);
            return learned(doubt, known);
        }

        private Outcome<Answer> learned(Outcome.InDoubt<Answer> doubt, Inquiry known) {
            if (known instanceof Inquiry.Executed executed) {
                release();
                return new Outcome.Delivered<>(message.messageId(), executed.answer());
            }
            if (known instanceof Inquiry.Refused refused) {
                release();
                return new Outcome.Rejected<>(message.messageId(), refused.fault());
            }
            if (known instanceof Inquiry.Unknown) {
                doubted = false;
                return new Outcome.NotSent<>(message.messageId(), doubt.fault(), clock.instant());
            }
            if (known instanceof Inquiry.AwaitsPerson) {
                over = true;
                return new Outcome.InDoubt<>(message.messageId(), AWAITS_PERSON);
            }
            Optional<Instant> askAgain = known instanceof Inquiry.InProgress progress
                    ? progress.askAgain()
                    : ((Inquiry.NotAnswered) known).askAgain();
            return new Outcome.InDoubt<>(message.messageId(), doubt.fault(), askAgain);
        }

        /** The answer is in hand, and is asked for anew if this process ends, so the bus may forget it. */
        private void release() {
            if (!binding.release(question(), deadline)) {
                LOG.warn("The bus did not understand that it may forget request {}", message.messageId());
            }
        }

        private Question question() {
            return new Question(message.messageId(), message.address(), ticket);
        }
    }
}
