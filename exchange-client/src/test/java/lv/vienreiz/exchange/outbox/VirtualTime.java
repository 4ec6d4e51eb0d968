// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.Executor;

/** A clock that moves only when told, with the executor and the timer that follow it; all work is done by the test. */
final class VirtualTime extends Clock implements Executor, Timer {

    private record Alarm(Instant time, Runnable action) {}

    private final Queue<Runnable> work = new ArrayDeque<>();
    private final PriorityQueue<Alarm> alarms = new PriorityQueue<>(Comparator.comparing(Alarm::time));
    private Instant now = Instant.parse("2026-03-02T08:00:00Z");

    @Override
    public synchronized void execute(Runnable task) {
        work.add(task);
    }

    @Override
    public synchronized void at(Instant time, Runnable action) {
        alarms.add(new Alarm(time, action));
    }

    /** Does one piece of waiting work; false if there was none. */
    synchronized boolean workOnce() {
        Runnable task = work.poll();
        if (task != null) {
            task.run();
        }
        return task != null;
    }

    /** Does all waiting work, and no time passes. */
    void work() {
        while (workOnce()) {
            continue;
        }
    }

    /** Lets time pass in which nothing is done. */
    void skip(Duration time) {
        now = now.plus(time);
    }

    /** Moves to the next alarm; false if there was none. */
    boolean pass() {
        Alarm alarm = alarms.poll();
        if (alarm != null) {
            now = alarm.time.isAfter(now) ? alarm.time : now;
            alarm.action.run();
        }
        return alarm != null;
    }

    /** Works and lets time pass until nothing is left, or so many steps are done; false in the latter case. */
    boolean settle(int steps) {
        for (int i = 0; i < steps; i++) {
            if (!workOnce() && !pass()) {
                return true;
            }
        }
        return false;
    }

    /** Drops everything, as the end of a process does; the time stays. */
    void crash() {
        work.clear();
        alarms.clear();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
