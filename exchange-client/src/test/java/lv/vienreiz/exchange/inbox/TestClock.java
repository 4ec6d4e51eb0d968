// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that moves only when told. */
final class TestClock extends Clock {

    private volatile Instant now = Letters.SENT.toInstant();

    void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return Letters.SENT.getOffset();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
