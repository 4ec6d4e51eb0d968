// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.time.Duration;
import java.time.Instant;

/** What is left of a budget for repeats. Safe for several threads. */
final class TokenBucket {

    private final RetryPolicy.Budget budget;
    private double tokens;
    private Instant counted;

    TokenBucket(RetryPolicy.Budget budget, Instant now) {
        this.budget = budget;
        this.tokens = budget.capacity();
        this.counted = now;
    }

    /** Pays for a repeat, if there is enough. */
    synchronized boolean pay(Instant now) {
        long passed = Math.max(0, Duration.between(counted, now).toMillis());
        counted = now;
        add(passed / 1000.0 * budget.perSecond());
        if (tokens < budget.repeatCost()) {
            return false;
        }
        tokens -= budget.repeatCost();
        return true;
    }

    /** Takes note of a success, which gives back what its repeat cost. */
    synchronized void reward(boolean repeat) {
        add(1.0 + (repeat ? budget.repeatCost() : 0));
    }

    /** Gives back what was paid for a repeat that was not made. */
    synchronized void refund(boolean repeat) {
        add(repeat ? budget.repeatCost() : 0);
    }

    private void add(double more) {
        tokens = Math.min(budget.capacity(), tokens + more);
    }
}
