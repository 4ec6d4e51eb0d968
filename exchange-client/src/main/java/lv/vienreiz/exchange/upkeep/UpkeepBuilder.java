// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.upkeep;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an {@link Upkeep} does, and how often. Not safe for several threads. */
public final class UpkeepBuilder {

    final List<Chore> chores = new ArrayList<>();
    Duration every = Duration.ofHours(6);
    Duration first = Duration.ofMinutes(1);
    Clock clock = Clock.systemUTC();
    Optional<Alarm> alarm = Optional.empty();

    UpkeepBuilder() {}

    /** A way to have a round done at a time. */
    @FunctionalInterface
    public interface Alarm {

        /**
         * Has a round done once the time has come.
         *
         * @param time when, by the clock of the upkeep
         * @param round the round, which may take long; it may be dropped once the upkeep is closed
         */
        void at(Instant time, Runnable round);
    }

    /**
     * Has something more done in each round, after what was added before.
     *
     * @param more what to do
     * @return this builder
     */
    public UpkeepBuilder also(Chore more) {
        chores.add(more);
        return this;
    }

    /**
     * Sets the time between two rounds; 6 hours unless set. After a round in which something was refused, the next one comes
     * after a quarter of an hour, or sooner if this is.
     *
     * @param pause a positive time
     * @return this builder
     * @throws IllegalArgumentException if it is not positive
     */
    public UpkeepBuilder every(Duration pause) {
        if (pause.isNegative() || pause.isZero()) {
            throw new IllegalArgumentException("The time between two rounds is positive, not " + pause);
        }
        every = pause;
        return this;
    }

    /**
     * Sets when the first round begins; a minute after the start unless set, so that a start is not slowed down.
     *
     * @param pause not negative
     * @return this builder
     * @throws IllegalArgumentException if it is negative
     */
    public UpkeepBuilder first(Duration pause) {
        if (pause.isNegative()) {
            throw new IllegalArgumentException("The first round does not begin before the start, but after " + pause);
        }
        first = pause;
        return this;
    }

    /**
     * Sets the clock, by which rounds come; the system's unless set.
     *
     * @param value the clock
     * @return this builder
     */
    public UpkeepBuilder clock(Clock value) {
        clock = value;
        return this;
    }

    /**
     * Sets what waits for the time of the next round, and does it; a thread of the upkeep's own unless set.
     *
     * @param value an alarm that follows the clock
     * @return this builder
     */
    public UpkeepBuilder alarm(Alarm value) {
        alarm = Optional.of(value);
        return this;
    }

    /**
     * Starts.
     *
     * @return the upkeep, to be closed before what it looks after
     */
    public Upkeep start() {
        return Upkeep.started(this);
    }
}
