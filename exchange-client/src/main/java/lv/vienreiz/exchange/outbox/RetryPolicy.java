// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * When an attempt is repeated, and when it is given up: full-jitter exponential back-off, under a budget of tokens that all
 * messages of an outbox share.
 *
 * @param attempts how many attempts a message has, at least 1
 * @param age how long after it was enqueued a message is tried
 * @param firstDelay the longest delay before the second attempt; doubled for each further one
 * @param longestDelay the longest delay at all, unless the bus names a later time
 * @param attemptTime how long one attempt, or one question, may take
 * @param budget what repeats may cost
 */
public record RetryPolicy(
        int attempts, Duration age, Duration firstDelay, Duration longestDelay, Duration attemptTime, Budget budget) {

    /**
     * A bucket of tokens: repeats take from it, successes and time give to it, so that a dead bus is not flooded.
     *
     * @param capacity how many tokens it holds, and starts with
     * @param repeatCost how many a repeat takes; a repeat that succeeds gives them back
     * @param perSecond how many come back with each second
     */
    public record Budget(int capacity, int repeatCost, double perSecond) {

        /** Makes a budget that can pay for a repeat, and recovers. */
        public Budget {
            if (repeatCost < 0 || capacity < repeatCost || !(perSecond > 0)) {
                throw new IllegalArgumentException("A budget holds at least one repeat and recovers: capacity "
                        + capacity + ", cost " + repeatCost + ", per second " + perSecond);
            }
        }
    }

    /** Makes a policy of at least one attempt and delays above zero. */
    public RetryPolicy {
        if (attempts < 1 || age.isNegative() || attemptTime.isNegative() || attemptTime.isZero()) {
            throw new IllegalArgumentException("A policy has at least one attempt, with time to make it");
        }
        if (firstDelay.isNegative() || firstDelay.isZero() || longestDelay.compareTo(firstDelay) < 0) {
            throw new IllegalArgumentException(
                    "A delay is above zero and at most the longest: " + firstDelay + ", " + longestDelay);
        }
    }

    /**
     * What suits a state bus: up to 50 attempts in three days, after at most 1 s, 2 s, 4 s … 10 min; 90 s for each.
     *
     * @return the policy
     */
    public static RetryPolicy standard() {
        return new RetryPolicy(
                50,
                Duration.ofDays(3),
                Duration.ofSeconds(1),
                Duration.ofMinutes(10),
                Duration.ofSeconds(90),
                new Budget(500, 5, 1));
    }

    boolean givesUp(int begun, Instant enqueuedAt, Instant now) {
        return begun >= attempts || isOver(enqueuedAt, now);
    }

    /** Whether the whole life of a message is over. */
    boolean isOver(Instant enqueuedAt, Instant now) {
        return !now.isBefore(enqueuedAt.plus(age));
    }

    /** A time that the bus or a gate named, within reason: not before now, nor long after the message's life. */
    Instant named(Instant time, Instant enqueuedAt, Instant now) {
        Instant last = now.plus(longestDelay);
        Instant end = enqueuedAt.plus(age);
        Instant latest = end.isAfter(last) ? end : last;
        return time.isBefore(now) ? now : time.isAfter(latest) ? latest : time;
    }

    /** When to try again: after a random part of the delay, not before the time that the bus named, not beyond the age. */
    Instant next(int begun, Instant enqueuedAt, Instant now, Instant suggested, RandomGenerator jitter) {
        Instant mine = now.plus(delay(begun, jitter));
        Instant next = suggested.isAfter(mine) ? suggested : mine;
        Instant last = enqueuedAt.plus(age);
        return next.isAfter(last) ? last : next;
    }

    /** A random part of a delay that doubles with each attempt; at least a millisecond. */
    Duration delay(int begun, RandomGenerator jitter) {
        long most = longestDelay.toMillis();
        int doublings = Math.min(Math.max(begun - 1, 0), 40);
        long first = Math.max(firstDelay.toMillis(), 1);
        long bound = first > most >> doublings ? most : first << doublings;
        return Duration.ofMillis(1 + jitter.nextLong(Math.max(bound, 1)));
    }
}
