// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The client's own security servers in order of preference; X-Road itself balances only on the provider's side.
 *
 * <p>One that failed rests for half a minute, and after each failed trial twice as long, up to five minutes. While it rests
 * it is asked last; afterwards one request, and not all at once, tries it in its old place. Safe for use by several threads.
 */
final class SecurityServers {

    private static final Duration FIRST_REST = Duration.ofSeconds(30);
    private static final int LONGEST_REST = 10;

    private final List<Server> preferred;
    private final Clock clock;

    /** False while every server is well, which needs no lock to be seen. */
    private volatile boolean someFailed;

    SecurityServers(List<URI> preferred, Clock clock) {
        this.preferred = preferred.stream().map(Server::new).toList();
        this.clock = clock;
    }

    /**
     * Makes attempts until one ends otherwise than with the request provably kept back; each server gets one at most.
     *
     * @return the end of the last attempt, or, if all kept it back, that of the first
     */
    <R> R through(Attempting<R> attempt) {
        Optional<R> first = Optional.empty();
        int tried = 0;
        for (Server server : inOrder()) {
            Trial<R> trial = attempt.at(server.uri, tried++);
            note(server, trial.sign);
            if (trial.sign != Sign.FAILED_UNSENT) {
                return trial.end;
            }
            first = first.isPresent() ? first : Optional.of(trial.end);
        }
        return first.orElseThrow();
    }

    /** Makes one attempt. */
    interface Attempting<R> {

        /** At one server, after so many others. */
        Trial<R> at(URI server, int others);
    }

    /**
     * One attempt.
     *
     * @param end how it ended
     * @param sign what that tells about the server
     */
    record Trial<R>(R end, Sign sign) {}

    private List<Server> inOrder() {
        return someFailed ? withTheRestingLast() : preferred;
    }

    private synchronized List<Server> withTheRestingLast() {
        Instant now = clock.instant();
        List<Server> awake = new ArrayList<>();
        List<Server> resting = new ArrayList<>();
        for (Server server : preferred) {
            if (now.isBefore(server.restsUntil)) {
                resting.add(server);
            } else {
                awake.add(server);
                if (server.failures > 0) {
                    // this request tries it; for the others it rests on
                    server.rest(now);
                }
            }
        }
        resting.sort(Comparator.comparing(server -> server.restsUntil));
        awake.addAll(resting);
        return awake;
    }

    private void note(Server server, Sign sign) {
        if (sign.isOfFailure() || sign == Sign.WELL && someFailed) {
            write(server, sign);
        }
    }

    private synchronized void write(Server server, Sign sign) {
        Instant now = clock.instant();
        if (!sign.isOfFailure()) {
            server.wakeUp();
        } else if (!now.isBefore(server.restsUntil)) {
            server.rest(now);
        }
        someFailed = preferred.stream().anyMatch(one -> one.failures > 0);
    }

    private static final class Server {

        private final URI uri;
        private int failures;
        private Instant restsUntil = Instant.MIN;

        Server(URI uri) {
            this.uri = uri;
        }

        void rest(Instant now) {
            long times = Math.min(1L << Math.min(failures, 8), LONGEST_REST);
            failures++;
            restsUntil = now.plus(FIRST_REST.multipliedBy(times));
        }

        void wakeUp() {
            failures = 0;
            restsUntil = Instant.MIN;
        }
    }
}
