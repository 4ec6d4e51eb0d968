// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.upkeep;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import lv.vienreiz.exchange.outbox.Timer;

/** A clock that moves when told, and does what is due meanwhile. */
final class Alarms extends Clock implements Timer {

    private record Alarm(Instant time, Runnable action) {}

    private final List<Alarm> alarms = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-02T08:00:00Z");

    @Override
    public void at(Instant time, Runnable action) {
        alarms.add(new Alarm(time, action));
    }

    int waiting() {
        return alarms.size();
    }

    /** Lets time pass, and each alarm ring at its time. */
    void pass(Duration time) {
        Instant end = now.plus(time);
        for (int i = 0; i < alarms.size(); i++) {
            Alarm alarm = alarms.get(i);
            if (!alarm.time.isAfter(end)) {
                alarms.remove(i);
                now = alarm.time.isAfter(now) ? alarm.time : now;
                alarm.action.run();
                i = -1;
            }
        }
        now = end;
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
