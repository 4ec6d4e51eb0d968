// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.time.Instant;
import java.util.Optional;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.message.MessageId;

/** Where a message stands at a moment: its state, and what is known of why. */
record Standing(OutboxState state, int attempts, Instant next, Optional<Fault> fault, Optional<Answer> answer) {

    static Standing of(OutboxState state, int attempts, Instant next) {
        return new Standing(state, attempts, next, Optional.empty(), Optional.empty());
    }

    Standing with(OutboxState changed, Fault seen, Instant due) {
        return new Standing(changed, attempts, due, Optional.of(seen), Optional.empty());
    }

    Standing answered(Answer given) {
        return new Standing(OutboxState.DELIVERED, attempts, next, Optional.empty(), Optional.of(given));
    }

    Standing begun() {
        return new Standing(OutboxState.IN_FLIGHT, attempts + 1, next, Optional.empty(), Optional.empty());
    }

    /** Whether nothing has changed but the time of the next step. */
    boolean isJustLaterThan(Standing before) {
        return state == before.state && attempts == before.attempts && fault.equals(before.fault);
    }

    /** What a caller can be told now. */
    Outcome<Answer> outcome(MessageId id) {
        if (answer.isPresent()) {
            return new Outcome.Delivered<>(id, answer.get());
        }
        return switch (state) {
            case REJECTED -> new Outcome.Rejected<>(id, fault.orElse(OutboxFaults.WAITING));
            case PENDING, DEAD -> new Outcome.NotSent<>(id, fault.orElse(OutboxFaults.WAITING), next);
            default -> new Outcome.InDoubt<>(id, fault.orElse(OutboxFaults.IN_FLIGHT));
        };
    }
}
