// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.spi.Attempt;

/**
 * When something is repeated that no outbox keeps, as a request for data: after the same waits as a message of an outbox, through
 * the same gate, and under a budget of the same size, which all such requests share. Safe for several threads.
 */
public final class Repeats {

    private final RetryPolicy policy;
    private final Clock clock;
    private final RandomGenerator jitter;
    private final Gatekeeper gate;
    private final TokenBucket bucket;

    private Repeats(OutboxBuilder settings) {
        this.policy = settings.policy;
        this.clock = settings.clock;
        this.jitter = settings.jitter;
        this.gate = new Gatekeeper(settings.gate);
        this.bucket = new TokenBucket(policy.budget(), clock.instant());
    }

    /**
     * Repeats by the settings of an outbox.
     *
     * @param settings the settings, whose policy, gate and clock are taken over as they are now
     * @return repeats with a full budget
     */
    public static Repeats of(OutboxBuilder settings) {
        return new Repeats(settings);
    }

    /**
     * Pays for one more call, and tells how long to wait before it.
     *
     * @param made how many calls were made, from 1
     * @param notBefore when the bus wants to be called again at the soonest, or a time that has passed
     * @param most how long can be waited
     * @return a random part of a time that doubles with each call, and never less than the bus asks for; nothing if the budget is
     *     spent, or that would be too long
     */
    public Optional<Duration> pause(int made, Instant notBefore, Duration most) {
        Instant now = clock.instant();
        Duration mine = policy.delay(made, jitter);
        Duration named = notBefore.isAfter(now) ? Duration.between(now, notBefore) : Duration.ZERO;
        Duration pause = named.compareTo(mine) > 0 ? named : mine;
        return pause.compareTo(most) <= 0 && bucket.pay(now) ? Optional.of(pause) : Optional.empty();
    }

    /**
     * Asks the gate.
     *
     * @param attempt what is about to be done
     * @return nothing if it begins now, and {@link #ended} follows; otherwise not before when it is of use to try again
     */
    public Optional<Instant> shutUntil(Attempt attempt) {
        return gate.shutUntil(attempt);
    }

    /**
     * Gives back what was paid for a call that the gate did not let through.
     *
     * @param paid whether it had been paid for
     */
    public void held(boolean paid) {
        bucket.refund(paid);
    }

    /**
     * Tells the gate how a call ended that it let through, and gives to the budget what was answered.
     *
     * @param attempt what was done
     * @param fault what went wrong, or nothing if the bus or the receiver answered
     * @param repeat whether it had been paid for
     */
    public void ended(Attempt attempt, Optional<Fault> fault, boolean repeat) {
        gate.ended(attempt, fault);
        if (fault.isEmpty()) {
            bucket.reward(repeat);
        }
    }
}
