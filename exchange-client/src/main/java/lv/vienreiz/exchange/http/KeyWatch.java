// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks now and then whether the files of keys and certificates were replaced, and has them read anew. It looks when a call
 * is made and needs no thread of its own; files that cannot be used are reported once and tried again at each look, and the
 * keys in use stay in use.
 */
final class KeyWatch {

    private static final Logger LOG = LoggerFactory.getLogger(KeyWatch.class);

    private final TlsOptions tls;
    private final Duration every;
    private final Clock clock;
    private final ReentrantLock looking = new ReentrantLock();
    private String inUse;
    private String reported;
    private volatile Instant next;

    KeyWatch(TlsOptions tls, Duration every, Clock clock) {
        this.tls = tls;
        this.every = every;
        this.clock = clock;
        this.inUse = tls.imprint();
        this.reported = inUse;
        this.next = clock.instant().plus(every);
    }

    /** Looks if it is time to and nobody else does just now. */
    void look(Runnable renewal) {
        if (clock.instant().isBefore(next) || !looking.tryLock()) {
            return;
        }
        try {
            if (!clock.instant().isBefore(next)) {
                next = clock.instant().plus(every);
                compare(renewal);
            }
        } finally {
            looking.unlock();
        }
    }

    private void compare(Runnable renewal) {
        String found = tls.imprint();
        if (found.equals(inUse)) {
            reported = found;
            return;
        }
        try {
            renewal.run();
            inUse = found;
            LOG.info("Keys and certificates were replaced and are read anew");
        } catch (IllegalArgumentException e) {
            report(found, e.getMessage());
        } catch (RuntimeException e) {
            // of a password's source; its text is its own, and may hold anything
            report(found, e.getClass().getName());
        }
    }

    private void report(String found, @Nullable String why) {
        if (!found.equals(reported)) {
            reported = found;
            LOG.warn("Replaced keys or certificates cannot be used, and the old ones stay in use: {}", why);
        }
    }
}
