// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.usage;

import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;

/** Asks now and then whether to go on; shared by the readers of one count. */
final class Watch {

    private final UsageProgress progress;
    private final long all;
    private final LongAdder done = new LongAdder();
    private final LongAdder events = new LongAdder();
    private final ReentrantLock lock = new ReentrantLock();
    private volatile boolean stopped;

    Watch(UsageProgress progress, long all) {
        this.progress = progress;
        this.all = all;
    }

    /** Tells what was done since the last time, and whether to go on. */
    boolean goesOn(long bytes, long counted) {
        done.add(bytes);
        events.add(counted);
        if (!stopped && lock.tryLock()) {
            try {
                stopped = !progress.goOn(done.sum(), all, events.sum());
            } finally {
                lock.unlock();
            }
        }
        return !stopped;
    }

    boolean isStopped() {
        return stopped;
    }
}
