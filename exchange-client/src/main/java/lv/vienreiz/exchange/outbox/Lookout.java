// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import lv.vienreiz.exchange.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks again and again into a store, for what nobody here has been told of. */
final class Lookout {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    private final Dispatch dispatch;
    private final Duration pause;
    private final Clock clock;
    private final Executor executor;
    private final Timer timer;
    private volatile boolean ended;

    Lookout(Dispatch dispatch, Duration pause, Clock clock, Executor executor, Timer timer) {
        this.dispatch = dispatch;
        this.pause = pause;
        this.clock = clock;
        this.executor = executor;
        this.timer = timer;
    }

    /** Looks after each pause, until it is ended; never where the pause is zero. */
    void begin() {
        if (!pause.isZero() && !ended) {
            timer.at(clock.instant().plus(pause), this::handOver);
        }
    }

    void end() {
        ended = true;
    }

    private void handOver() {
        try {
            executor.execute(this::look);
        } catch (RejectedExecutionException e) {
            LOG.debug("The executor of the outbox takes no more work; it looks into its store after the next pause");
            begin();
        }
    }

    private void look() {
        if (ended) {
            return;
        }
        try {
            dispatch.wake();
        } catch (StoreException e) {
            LOG.warn("The outbox could not look into its store; it tries again", e);
        } finally {
            begin();
        }
    }
}
