// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.http;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends calls that take too long; one daemon thread serves all of them. Nearly every call ends in time, so to begin and to end
 * one takes no lock and wakes nobody: the thread sleeps until the earliest deadline it has been told of, then looks through
 * the calls under way.
 *
 * <p>Moments are nanoseconds since this began, so that they can be compared.
 */
final class Deadlines implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Deadlines.class);
    private static final long NEVER = Long.MAX_VALUE;

    private final long begin = System.nanoTime();
    private final Set<Due> underWay = ConcurrentHashMap.newKeySet();
    private final AtomicLong wakesAt = new AtomicLong(NEVER);
    private final Thread thread = new Thread(this::run, "vienreiz-deadlines");
    private volatile boolean closed;

    Deadlines() {
        thread.setDaemon(true);
        thread.start();
    }

    /** What is to be ended at a moment; each is one of its own, however alike. */
    final class Due {

        private final long at;
        private final Runnable end;

        private Due(long at, Runnable end) {
            this.at = at;
            this.end = end;
        }

        /** It has ended by itself. */
        void cancel() {
            underWay.remove(this);
        }
    }

    /** Promises an end, on another thread unless this is closed. */
    Due in(Duration time, Runnable end) {
        Due due = new Due(now() + time.toNanos(), end);
        underWay.add(due);
        wakeBy(due.at);
        if (closed && underWay.remove(due)) {
            // whatever the call would use is closed, too
            end.run();
        }
        return due;
    }

    private long now() {
        return System.nanoTime() - begin;
    }

    private void wakeBy(long at) {
        long planned = wakesAt.get();
        while (at < planned) {
            if (wakesAt.compareAndSet(planned, at)) {
                LockSupport.unpark(thread);
                return;
            }
            planned = wakesAt.get();
        }
    }

    private void run() {
        while (!closed) {
            long left = wakesAt.get() - now();
            if (left > 0) {
                LockSupport.parkNanos(this, Math.min(left, TimeUnit.DAYS.toNanos(1)));
            } else {
                endWhatIsDue();
            }
        }
    }

    /** Forgets the plan first: whoever comes while this looks around makes a plan of its own. */
    private void endWhatIsDue() {
        wakesAt.set(NEVER);
        long now = now();
        for (Due due : List.copyOf(underWay)) {
            if (due.at > now) {
                wakeBy(due.at);
            } else if (underWay.remove(due)) {
                end(due);
            }
        }
    }

    /** One call that cannot be ended must not keep the others from it. */
    private static void end(Due due) {
        try {
            due.end.run();
        } catch (RuntimeException e) {
            LOG.warn(
                    "A call could not be ended at its deadline: {}",
                    e.getClass().getName());
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }
}
