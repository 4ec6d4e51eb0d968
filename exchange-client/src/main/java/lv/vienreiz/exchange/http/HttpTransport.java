// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.http;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Fault.Origin;
import lv.vienreiz.exchange.proxy.ForwardProxy;
import lv.vienreiz.exchange.watch.ConnectionCounts;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Makes HTTP calls, each exactly once, over a bounded pool of connections. Nothing is repeated, no redirect is followed,
 * no cookie is kept, and no header or body is logged.
 *
 * <p>Safe for use by several threads; costly to make, so one serves a whole bus.
 */
public final class HttpTransport implements AutoCloseable {

    private static final Duration LONGEST_CALL = Duration.ofDays(1);

    /** Opens the place for an answer. */
    @FunctionalInterface
    public interface Sink {

        /**
         * Opens the place, once the answer begins.
         *
         * @return a stream, closed by the transport
         * @throws IOException if nothing can be written there
         */
        OutputStream open() throws IOException;
    }

    private final HttpSettings settings;
    private final RequestConfig usualLimits;
    private final Optional<TlsOptions> tls;
    private final Optional<ForwardProxy> proxy;
    private final ReentrantLock changing = new ReentrantLock();
    private final Clock clock;
    private final Optional<KeyWatch> watch;
    private final Deadlines deadlines = new Deadlines();
    private final Set<Pool> retiring = ConcurrentHashMap.newKeySet();
    private volatile Pool current;
    private volatile boolean closed;

    /**
     * Opens a transport; no connection is made yet.
     *
     * @param settings the limits
     * @param tls keys and trust, needed for {@code https}
     * @param clock tells how far a deadline is away
     * @throws IllegalArgumentException if keys or certificates cannot be read
     */
    public HttpTransport(HttpSettings settings, Optional<TlsOptions> tls, Clock clock) {
        this(settings, tls, Optional.empty(), Duration.ofMinutes(1), clock);
    }

    /**
     * Opens a transport that may lead through a proxy; no connection is made yet.
     *
     * @param settings the limits
     * @param tls keys and trust, needed for {@code https}
     * @param proxy the way out, where there is no direct one
     * @param lookEvery how often to look whether the files of keys and trust were replaced
     * @param clock tells how far a deadline is away
     * @throws IllegalArgumentException if keys or certificates cannot be read
     */
    public HttpTransport(
            HttpSettings settings,
            Optional<TlsOptions> tls,
            Optional<ForwardProxy> proxy,
            Duration lookEvery,
            Clock clock) {
        this.settings = settings;
        this.usualLimits = limits(settings.leaseTimeout(), settings.responseTimeout());
        this.tls = tls;
        this.proxy = proxy;
        this.clock = clock;
        this.watch = tls.map(options -> new KeyWatch(options, lookEvery, clock));
        this.current = pool();
    }

    private Pool pool() {
        return new Pool(settings, tls.orElse(null), proxy.orElse(null));
    }

    /**
     * Makes one call and waits for its end. An interrupt before the call leaves is obeyed, and the flag stays set.
     *
     * @param call what to send
     * @param deadline when to give up, whatever was reached by then; a day at most
     * @return how it ended; never thrown
     */
    public CallResult call(HttpCall call, Instant deadline) {
        return call(call, deadline, AnswerLimit.memory(settings.maxAnswerBytes()));
    }

    /**
     * Makes one call whose answer may be too large to be held in memory. An answer with status 200 goes into the sink and
     * leaves the body of the reply empty; any other is read into memory as usual.
     *
     * @param call what to send
     * @param deadline when to give up, whatever was reached by then; a day at most
     * @param sink where the answer goes; what it holds is the answer only if the call was answered
     * @param most the largest answer that goes there, in bytes
     * @return how it ended; never thrown
     */
    public CallResult fetch(HttpCall call, Instant deadline, Sink sink, long most) {
        AnswerLimit.Streamed streamed = new AnswerLimit.Streamed(sink, most);
        return call(call, deadline, new AnswerLimit(settings.maxAnswerBytes(), Optional.of(streamed)));
    }

    private CallResult call(HttpCall call, Instant deadline, AnswerLimit limit) {
        Duration left = Duration.between(clock.instant(), deadline);
        Duration time = left.compareTo(LONGEST_CALL) < 0 ? left : LONGEST_CALL;
        if (time.compareTo(Duration.ofMillis(1)) < 0) {
            return notLeft("client.deadline_passed");
        }
        if (Thread.currentThread().isInterrupted()) {
            return notLeft("client.interrupted");
        }
        watch.ifPresent(keys -> keys.look(this::renewKeys));
        Pool pool = hold();
        if (pool == null) {
            return notLeft("client.closed");
        }
        try {
            return call(pool, new Attempt(call, limits(time), limit, proxy.isPresent()), time);
        } finally {
            pool.letGo();
        }
    }

    private @Nullable Pool hold() {
        while (!closed) {
            Pool pool = current;
            if (pool.hold()) {
                return pool;
            }
        }
        return null;
    }

    private CallResult call(Pool pool, Attempt attempt, Duration time) {
        HttpClientContext context = HttpClientContext.create();
        context.setAttribute(Attempt.KEY, attempt);
        Deadlines.Due due = deadlines.in(time, attempt::expire);
        try {
            return new CallResult.Answered(pool.client().execute(attempt.request(), context, attempt::read));
        } catch (IOException | IllegalStateException e) {
            return Failures.of(e, attempt);
        } catch (NullPointerException e) {
            // the library finds no connection where a deadline or the end of the transport took it away meanwhile
            if (!attempt.isExpired() && !closed) {
                throw e;
            }
            return Failures.of(new IllegalStateException(e), attempt);
        } finally {
            due.cancel();
            attempt.end();
        }
    }

    /** The deadline itself ends a call a little earlier, so it and not a timeout is what gets reported. */
    private RequestConfig limits(Duration time) {
        Duration withSlack = time.plusMillis(100);
        boolean ample = withSlack.compareTo(settings.leaseTimeout()) >= 0
                && withSlack.compareTo(settings.responseTimeout()) >= 0;
        return ample
                ? usualLimits
                : limits(shorter(settings.leaseTimeout(), withSlack), shorter(settings.responseTimeout(), withSlack));
    }

    private static RequestConfig limits(Duration lease, Duration response) {
        return RequestConfig.custom()
                .setConnectionRequestTimeout(Timeout.of(lease))
                .setResponseTimeout(Timeout.of(response))
                .setExpectContinueEnabled(false)
                .build();
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static CallResult notLeft(String code) {
        return new CallResult.NotLeft(Fault.of(Origin.CLIENT, code));
    }

    /**
     * Reads keys and certificates anew. Calls under way end on their old connections; every later call uses a new one.
     *
     * @throws IllegalArgumentException if a file cannot be used; the keys in use stay in use
     */
    public void renewKeys() {
        changing.lock();
        try {
            if (closed) {
                return;
            }
            Pool renewed = pool();
            Pool old = current;
            retiring.removeIf(Pool::isOver);
            retiring.add(old);
            current = renewed;
            old.letGo();
        } finally {
            changing.unlock();
        }
    }

    /**
     * The number of calls that hold a connection now.
     *
     * @return 0 when nothing is under way
     */
    public int leasedConnections() {
        return connections().leased();
    }

    /**
     * Counts the connections, those opened with former keys among them.
     *
     * @return how many are in use, idle and waited for now
     */
    public ConnectionCounts connections() {
        return retiring.stream().map(Pool::counts).reduce(current.counts(), ConnectionCounts::plus);
    }

    /** Cuts every call under way; what had left by then is uncertain. */
    @Override
    public void close() {
        changing.lock();
        try {
            closed = true;
            deadlines.close();
            current.cut();
            retiring.forEach(Pool::cut);
        } finally {
            changing.unlock();
        }
    }
}
