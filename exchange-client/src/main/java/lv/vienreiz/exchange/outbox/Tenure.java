// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import lv.vienreiz.message.MessageId;

/**
 * The time in which one outbox may send, with the attempts that are under way. It ends in two steps: first nothing begins any
 * more, then nothing is written any more, so that an attempt that outlives its outbox disturbs no other one on the store. Safe
 * for several threads.
 */
final class Tenure {

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<MessageId, Instant> underWay = new HashMap<>();
    private volatile boolean stopped;
    private volatile boolean over;

    /**
     * Takes note that an attempt begins, which ends by a moment.
     *
     * @throws Superseded if none may begin any more
     */
    void begin(MessageId id, Instant deadline) {
        lock.lock();
        try {
            if (stopped) {
                throw new Superseded();
            }
            underWay.put(id, deadline);
        } finally {
            lock.unlock();
        }
    }

    void end(MessageId id) {
        lock.lock();
        try {
            underWay.remove(id);
        } finally {
            lock.unlock();
        }
    }

    /** Lets nothing begin any more; gives what is under way, and by when each attempt will have ended. */
    Map<MessageId, Instant> stop() {
        lock.lock();
        try {
            stopped = true;
            return Map.copyOf(underWay);
        } finally {
            lock.unlock();
        }
    }

    /** Lets nothing be written any more. */
    void endWriting() {
        over = true;
    }

    /** Whether nothing may begin any more. */
    boolean isStopped() {
        return stopped;
    }

    /** Whether nothing may be written any more; to be asked inside the transaction that would. */
    boolean isOver() {
        return over;
    }
}
