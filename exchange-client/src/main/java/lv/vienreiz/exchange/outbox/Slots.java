// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import lv.vienreiz.message.MessageId;

/** How many messages a node may have under way at once, and which they are. Safe for several threads. */
final class Slots {

    private final int most;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private final Set<MessageId> running = new HashSet<>();
    private boolean closed;

    Slots(int most) {
        this.most = most;
    }

    /** Takes a slot for a message that has none; false if there is none left, or nothing may begin any more. */
    boolean take(MessageId id) {
        lock.lock();
        try {
            return !closed && running.size() < most && running.add(id);
        } finally {
            lock.unlock();
        }
    }

    void giveBack(MessageId id) {
        lock.lock();
        try {
            running.remove(id);
            idle.signalAll();
        } finally {
            lock.unlock();
        }
    }

    int free() {
        lock.lock();
        try {
            return closed ? 0 : most - running.size();
        } finally {
            lock.unlock();
        }
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /** Lets nothing more begin, and waits until nothing runs, or for so long; false if something still runs. */
    boolean close(long time, TimeUnit unit) throws InterruptedException {
        lock.lock();
        try {
            closed = true;
            long left = unit.toNanos(time);
            while (!running.isEmpty() && left > 0) {
                left = idle.awaitNanos(left);
            }
            return running.isEmpty();
        } finally {
            lock.unlock();
        }
    }
}
