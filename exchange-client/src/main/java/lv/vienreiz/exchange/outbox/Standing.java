// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.message.MessageId;

/**
 * Where a message stands at a moment: its state, and what is known of why.
 *
 * @param next when something is due, or when it ended
 * @param ticket how the bus that accepted the message names it
 * @param preview where a person must look first
 * @param owesRelease whether the bus is still to be told that the end is safe here
 * @param questions how often the receiver was asked since the last attempt
 */
record Standing(
        OutboxState state,
        int attempts,
        Instant next,
        Optional<Fault> fault,
        Optional<Answer> answer,
        Optional<String> ticket,
        Optional<URI> preview,
        boolean owesRelease,
        int questions) {

    static Standing of(OutboxEntry entry) {
        return new Standing(
                entry.state(),
                entry.attempts(),
                entry.nextAttempt(),
                entry.fault(),
                Optional.empty(),
                entry.ticket(),
                entry.preview(),
                false,
                0);
    }

    Standing with(OutboxState changed, Fault seen, Instant due) {
        Optional<String> known =
                seen.code().equals(BusBinding.ACCEPTED) && !seen.reference().isEmpty()
                        ? Optional.of(seen.reference())
                        : ticket;
        return new Standing(
                changed, attempts, due, Optional.of(seen), Optional.empty(), known, Optional.empty(), false, questions);
    }

    Standing answered(Answer given, Instant end) {
        return new Standing(
                OutboxState.DELIVERED,
                attempts,
                end,
                Optional.empty(),
                Optional.of(given),
                ticket,
                Optional.empty(),
                false,
                questions);
    }

    Standing begun(Instant now) {
        return new Standing(
                OutboxState.IN_FLIGHT,
                attempts + 1,
                now,
                Optional.empty(),
                Optional.empty(),
                ticket,
                Optional.empty(),
                false,
                0);
    }

    /** Not known to the bus any more, so that it may be sent again. */
    Standing forgotten(Fault seen, Instant due) {
        return new Standing(
                OutboxState.PENDING,
                attempts,
                due,
                Optional.of(seen),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                questions);
    }

    /** The same, but that its attempt has not begun after all. */
    Standing unbegun() {
        return new Standing(state, attempts - 1, next, fault, answer, ticket, preview, false, questions);
    }

    /** The same, after so many questions since the last attempt. */
    Standing asked(int times) {
        return new Standing(state, attempts, next, fault, answer, ticket, preview, owesRelease, times);
    }

    Standing at(Instant due) {
        return new Standing(state, attempts, due, fault, Optional.empty(), ticket, preview, false, questions);
    }

    Standing shownAt(URI place) {
        return new Standing(
                state, attempts, next, fault, Optional.empty(), ticket, Optional.of(place), false, questions);
    }

    /** The same, but that the bus is to be told if this is the end. */
    Standing owing() {
        boolean owes = state == OutboxState.DELIVERED || state == OutboxState.REJECTED;
        return new Standing(state, attempts, next, fault, answer, ticket, preview, owes, questions);
    }

    /** Whether it must be on the disk before anything follows from it. */
    boolean isToBeSynced(Standing before) {
        return owesRelease || !ticket.equals(before.ticket);
    }

    /** What a caller can be told now. */
    Outcome<Answer> outcome(MessageId id) {
        if (answer.isPresent()) {
            return new Outcome.Delivered<>(id, answer.get());
        }
        return switch (state) {
            case REJECTED -> new Outcome.Rejected<>(id, fault.orElse(OutboxFaults.WAITING));
            case DELIVERED -> new Outcome.InDoubt<>(id, OutboxFaults.ANSWER_PURGED);
            case PENDING, DEAD -> new Outcome.NotSent<>(id, fault.orElse(OutboxFaults.WAITING), next);
            default -> new Outcome.InDoubt<>(id, fault.orElse(OutboxFaults.IN_FLIGHT));
        };
    }
}
