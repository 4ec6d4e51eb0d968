// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-21T07:30:00Z");
    private static final RetryPolicy POLICY = RetryPolicy.standard();

    @Property
    void waitsARandomPartOfADelayThatDoublesUpToTheLongest(
            @ForAll @IntRange(min = 0, max = 200) int begun, @ForAll long seed) {
        long most = POLICY.longestDelay().toMillis();
        long doubled = begun <= 1 ? 1000 : begun > 20 ? most : Math.min(most, 1000L << (begun - 1));

        assertThat(POLICY.delay(begun, new Random(seed)).toMillis()).isBetween(1L, doubled);
    }

    @Test
    void spreadsTheWaitsOverTheWholeDelay() {
        Random jitter = new Random(7);
        Set<Long> quarters = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            quarters.add(POLICY.delay(5, jitter).toMillis() / 4000);
        }

        assertThat(quarters).contains(0L, 1L, 2L, 3L);
    }

    @Property
    void neverComesBeforeTheTimeThatTheBusNamedNorAfterTheAgeOfTheMessage(
            @ForAll @IntRange(min = 0, max = 400_000) int suggestedSeconds,
            @ForAll @IntRange(min = 1, max = 60) int begun,
            @ForAll long seed) {
        Instant suggested = NOW.plusSeconds(suggestedSeconds);
        Instant end = NOW.plus(POLICY.age());

        Instant next = POLICY.next(begun, NOW, NOW, suggested, new Random(seed));

        assertThat(next).isBeforeOrEqualTo(end);
        if (suggested.isBefore(end)) {
            assertThat(next).isAfterOrEqualTo(suggested);
        }
        assertThat(Duration.between(NOW, next)).isPositive();
    }
}
