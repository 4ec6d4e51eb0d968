// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The order of sending: the parcels of one case stand in a lane, only the first of a lane may run, and only so many run at
 * a time. Safe for several threads.
 */
final class Lanes {

    private final int most;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private final Map<String, Deque<Parcel>> lanes = new HashMap<>();
    private final Set<Parcel> confirmed = new HashSet<>();
    private final Set<Parcel> busy = new HashSet<>();
    private final Queue<Parcel> ready = new ArrayDeque<>();
    private int running;
    private boolean closed;

    Lanes(int most) {
        this.most = most;
    }

    /** Puts a parcel, not yet confirmed, at the end of its lane; true if it runs at once. */
    boolean enter(Parcel parcel) {
        lock.lock();
        try {
            append(parcel);
            return isFirst(parcel) && run(parcel);
        } finally {
            lock.unlock();
        }
    }

    /** Puts a parcel, not yet confirmed, at the end of its lane. */
    void append(Parcel parcel) {
        lock.lock();
        try {
            lanes.computeIfAbsent(parcel.lane, name -> new ArrayDeque<>()).add(parcel);
        } finally {
            lock.unlock();
        }
    }

    /** Lets a parcel run when its turn comes, or when it is woken: it is in the store. */
    void confirm(Parcel parcel) {
        lock.lock();
        try {
            confirmed.add(parcel);
        } finally {
            lock.unlock();
        }
    }

    /** Makes a parcel ready, if it is the first of its lane and not ready or running already. */
    void wake(Parcel parcel) {
        lock.lock();
        try {
            if (isFirst(parcel) && confirmed.contains(parcel) && busy.add(parcel)) {
                ready.add(parcel);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Runs a parcel that nobody runs, beyond the limit if need be; false if its time has not come. */
    boolean seize(Parcel parcel) {
        lock.lock();
        try {
            if (closed || !isFirst(parcel) || !confirmed.contains(parcel) || !busy.add(parcel)) {
                return false;
            }
            running++;
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** The next parcel to run, if any may. */
    Optional<Parcel> take() {
        lock.lock();
        try {
            if (closed || running >= most || ready.isEmpty()) {
                return Optional.empty();
            }
            running++;
            return Optional.of(ready.remove());
        } finally {
            lock.unlock();
        }
    }

    /** Stops running a parcel, which stays first in its lane until it is woken. */
    void pause(Parcel parcel) {
        lock.lock();
        try {
            stop(parcel);
        } finally {
            lock.unlock();
        }
    }

    /** Takes a parcel out of its lane, and makes the next one ready. */
    void leave(Parcel parcel) {
        lock.lock();
        try {
            stop(parcel);
            confirmed.remove(parcel);
            Deque<Parcel> lane = lanes.getOrDefault(parcel.lane, new ArrayDeque<>());
            lane.remove(parcel);
            if (lane.isEmpty()) {
                lanes.remove(parcel.lane);
            } else {
                wake(lane.element());
            }
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
            while (running > 0 && left > 0) {
                left = idle.awaitNanos(left);
            }
            return running == 0;
        } finally {
            lock.unlock();
        }
    }

    private boolean run(Parcel parcel) {
        if (closed || running >= most) {
            return false;
        }
        running++;
        return busy.add(parcel);
    }

    private void stop(Parcel parcel) {
        if (busy.remove(parcel)) {
            running--;
            idle.signalAll();
        }
    }

    private boolean isFirst(Parcel parcel) {
        Deque<Parcel> lane = lanes.get(parcel.lane);
        return lane != null && lane.peek() == parcel;
    }
}
