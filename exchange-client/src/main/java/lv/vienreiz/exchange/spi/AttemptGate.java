// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.spi;

import java.time.Instant;
import java.util.Optional;
import lv.vienreiz.exchange.Fault;

/**
 * A gate before each attempt and each question: the place for a circuit breaker, a rate limiter or a maintenance window. It
 * only delays; a message whose time is over while the gate is shut is given up like any other that could not be sent.
 *
 * <p>Implementations are safe for use by several threads, do not block, and do not throw; where one throws, the gate counts as
 * shut for a while.
 */
public interface AttemptGate {

    /** A gate that always stands open. */
    AttemptGate OPEN = new AttemptGate() {
        @Override
        public Optional<Instant> shutUntil(Attempt attempt) {
            return Optional.empty();
        }

        @Override
        public void ended(Attempt attempt, Optional<Fault> fault) {}
    };

    /**
     * Tells whether an attempt may begin now.
     *
     * @param attempt what is about to be done
     * @return nothing if it begins now, and {@link #ended} follows; otherwise not before when it is of use to try again
     */
    Optional<Instant> shutUntil(Attempt attempt);

    /**
     * Takes note of how an attempt ended that was let through.
     *
     * @param attempt what was done
     * @param fault what went wrong, or nothing if the bus or the receiver answered
     */
    void ended(Attempt attempt, Optional<Fault> fault);
}
