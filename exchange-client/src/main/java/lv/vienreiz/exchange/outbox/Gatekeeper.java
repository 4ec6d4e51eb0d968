// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.spi.Attempt;
import lv.vienreiz.exchange.spi.AttemptGate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A user's gate, held to its promise not to throw. */
record Gatekeeper(AttemptGate gate) {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    Optional<Instant> shutUntil(Attempt attempt) {
        try {
            return Objects.requireNonNull(gate.shutUntil(attempt), "whether it is shut");
        } catch (RuntimeException | Error e) {
            LOG.error("The gate before attempts threw, and counts as shut for a while", e);
            return Optional.of(Instant.MIN);
        }
    }

    void ended(Attempt attempt, Optional<Fault> fault) {
        try {
            gate.ended(attempt, fault);
        } catch (RuntimeException | Error e) {
            LOG.error("The gate before attempts threw when an attempt had ended", e);
        }
    }
}
