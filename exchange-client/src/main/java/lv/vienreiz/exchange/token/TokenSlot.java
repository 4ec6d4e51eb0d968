// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.token;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The place of one token; whoever holds the lock is the one who asks for it. */
final class TokenSlot {

    private static final Logger LOG = LoggerFactory.getLogger(TokenSlot.class);

    /** So long the issuer is left alone after it failed, while the old token still serves. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** So long before its end a token is no longer shown, since it still has a way to go. */
    private static final Duration LONGEST_WAY = Duration.ofSeconds(30);

    private final TokenRequest request;
    private final TokenIssuer issuer;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Optional<Held> held = Optional.empty();
    private final AtomicInteger asked = new AtomicInteger();

    TokenSlot(TokenRequest request, TokenIssuer issuer, Clock clock) {
        this.request = request;
        this.issuer = issuer;
        this.clock = clock;
    }

    /** A token with the moments from which on it is to be renewed, and to be shown no more. */
    private record Held(String value, Instant renewal, Instant end) {

        static Held of(IssuedToken token, Instant begun) {
            Duration tenth = token.life().dividedBy(10);
            Duration way = tenth.compareTo(LONGEST_WAY) < 0 ? tenth : LONGEST_WAY;
            return new Held(
                    token.value(),
                    begun.plus(tenth.multipliedBy(8)),
                    begun.plus(token.life()).minus(way));
        }
    }

    Optional<String> token(Instant deadline) {
        Instant now = clock.instant();
        Optional<Held> known = held.filter(token -> now.isBefore(token.end()));
        if (known.isEmpty()) {
            return waited(token -> clock.instant().isBefore(token.end()), deadline);
        }
        if (!now.isBefore(known.get().renewal()) && asking.tryLock()) {
            try {
                Held latest = held.orElse(known.get());
                boolean renewedMeanwhile = now.isBefore(latest.renewal());
                return Optional.of((renewedMeanwhile ? latest : ask(deadline).orElseGet(() -> later(latest))).value());
            } finally {
                asking.unlock();
            }
        }
        return known.map(Held::value);
    }

    Optional<String> insteadOf(String refused, Instant deadline) {
        Predicate<Held> other =
                token -> !token.value().equals(refused) && clock.instant().isBefore(token.end());
        Optional<Held> known = held.filter(other);
        return known.isPresent() ? known.map(Held::value) : waited(other, deadline);
    }

    /** Asks, unless somebody did so meanwhile: then what came of that holds for all who waited. */
    private Optional<String> waited(Predicate<Held> useful, Instant deadline) {
        int before = asked.get();
        if (!lock(deadline)) {
            return Optional.empty();
        }
        try {
            Optional<Held> known = held.filter(useful);
            if (known.isEmpty() && asked.get() == before) {
                known = ask(deadline).filter(useful);
            }
            return known.map(Held::value);
        } finally {
            asking.unlock();
        }
    }

    private boolean lock(Instant deadline) {
        try {
            return asking.tryLock(Duration.between(clock.instant(), deadline).toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Held later(Held known) {
        Held later = new Held(known.value(), clock.instant().plus(PAUSE), known.end());
        held = Optional.of(later);
        return later;
    }

    private Optional<Held> ask(Instant deadline) {
        Instant begun = clock.instant();
        try {
            Held fresh = Held.of(issuer.issue(request, deadline), begun);
            held = Optional.of(fresh);
            return held;
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn(
                    "No token could be had from {}: {}",
                    request.issuer().getHost(),
                    e.getClass().getName());
            return Optional.empty();
        } finally {
            asked.incrementAndGet();
        }
    }
}
