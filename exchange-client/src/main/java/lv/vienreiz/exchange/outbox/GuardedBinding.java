// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.spi.Capabilities;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A bus for those who rely on its promises, also where a binding of somebody else breaks them: what it throws, or leaves null, becomes
 * an outcome that claims nothing. What is thrown may hold personal data, so that only its type is logged. As safe for several
 * threads as the binding.
 */
public final class GuardedBinding {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedBinding.class);

    private final BusBinding binding;
    private final Fault broken;

    /**
     * Guards a binding.
     *
     * @param binding the binding
     * @param broken what outcomes say where it threw
     */
    public GuardedBinding(BusBinding binding, Fault broken) {
        this.binding = binding;
        this.broken = broken;
    }

    /**
     * Asks what the bus can do.
     *
     * @return that, or nothing if it does not tell just now
     */
    public Optional<Capabilities> capabilities() {
        try {
            return Optional.of(binding.capabilities());
        } catch (RuntimeException | Error e) {
            LOG.error(
                    "The binding threw {} when asked what it can do",
                    e.getClass().getName());
            return Optional.empty();
        }
    }

    /**
     * Sends a message.
     *
     * @param message the message
     * @param deadline when to give up
     * @return how it ended; a doubt where the binding threw
     */
    public Outcome<Answer> send(OutgoingMessage message, Instant deadline) {
        try {
            return Objects.requireNonNull(binding.send(message, deadline), "an outcome");
        } catch (RuntimeException | Error e) {
            LOG.error(
                    "The binding threw {} while it sent message {}",
                    e.getClass().getName(),
                    message.messageId());
            return new Outcome.InDoubt<>(message.messageId(), broken);
        }
    }

    /**
     * Asks what became of a message.
     *
     * @param question which one
     * @param deadline when to give up
     * @return what is known; no answer where the binding threw
     */
    public Inquiry ask(Question question, Instant deadline) {
        try {
            return Objects.requireNonNull(binding.ask(question, deadline), "what is known");
        } catch (RuntimeException | Error e) {
            LOG.error(
                    "The binding threw {} when asked about message {}",
                    e.getClass().getName(),
                    question.messageId());
            return new Inquiry.NotAnswered(broken);
        }
    }

    /**
     * Tells the bus that an answer is safe here.
     *
     * @param question which one
     * @param deadline when to give up
     * @return false if the bus did not understand, or the binding threw
     */
    public boolean release(Question question, Instant deadline) {
        try {
            return binding.release(question, deadline);
        } catch (RuntimeException | Error e) {
            LOG.error(
                    "The binding threw {} when it was to release message {}",
                    e.getClass().getName(),
                    question.messageId());
            return false;
        }
    }

    /**
     * What a breaker is to know of an attempt; that a receiver refuses a message says nothing against the way to it.
     *
     * @param outcome how the attempt ended
     * @return what went wrong on the way, or nothing
     */
    public static Optional<Fault> trouble(Outcome<Answer> outcome) {
        return outcome.fold(
                delivered -> Optional.empty(),
                rejected -> Optional.empty(),
                notSent -> Optional.of(notSent.fault()),
                inDoubt -> Optional.of(inDoubt.fault())
                        .filter(fault -> !fault.code().equals(BusBinding.ACCEPTED)));
    }
}
