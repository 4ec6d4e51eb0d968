// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.http.CallResult;
import lv.vienreiz.exchange.http.HttpCall;
import lv.vienreiz.exchange.http.HttpTransport;

/** The way through our own security servers: one attempt at each, as long as nothing was passed on. */
final class Road {

    private final SecurityServers servers;
    private final HttpTransport transport;
    private final Watching watching;
    private final Optional<Authorizing> authorizing;
    private final Clock clock;

    Road(
            SecurityServers servers,
            HttpTransport transport,
            Watching watching,
            Optional<Authorizing> authorizing,
            Clock clock) {
        this.servers = servers;
        this.transport = transport;
        this.watching = watching;
        this.authorizing = authorizing;
        this.clock = clock;
    }

    /**
     * Sends a request.
     *
     * @param call the request for the server at an address
     * @param deadline when to give up, whichever server is at work
     * @param reading understands the end of an attempt at an address
     * @param judge tells whether another server may try
     */
    <R> R send(Function<URI, HttpCall> call, Instant deadline, Reading<R> reading, Function<R, Sign> judge) {
        return servers.through((server, others) -> {
            boolean late = !clock.instant().isBefore(deadline);
            CallResult result = call(call.apply(server), others, deadline, traced -> transport.call(traced, deadline));
            R end = reading.read(result, server);
            return new SecurityServers.Trial<>(end, late ? Sign.UNTOLD : judge.apply(end));
        });
    }

    /**
     * Fetches what may be large. Fetching changes nothing, but another server may try only while nothing was written.
     *
     * @param why tells from the end of an attempt why it failed, if it did
     */
    Optional<Fault> fetch(
            Function<URI, HttpCall> call,
            Instant deadline,
            AnswerPlace place,
            Function<CallResult, Optional<Fault>> why) {
        return servers.through((server, others) -> {
            boolean late = !clock.instant().isBefore(deadline);
            CallResult end = call(
                    call.apply(server),
                    others,
                    deadline,
                    traced -> transport.fetch(traced, deadline, place.sink(), place.most()));
            Optional<Fault> fault = why.apply(end);
            boolean begun = end instanceof CallResult.Uncertain;
            return new SecurityServers.Trial<>(fault, late || begun ? Sign.UNTOLD : Sign.ofFetch(fault));
        });
    }

    private CallResult call(HttpCall call, int others, Instant deadline, Function<HttpCall, CallResult> sending) {
        return authorizing.isEmpty()
                ? watching.around(call, others, sending)
                : authorizing
                        .get()
                        .around(call, deadline, (shown, before) -> watching.around(shown, others + before, sending));
    }

    HttpTransport transport() {
        return transport;
    }

    /** What the end of an attempt means. */
    interface Reading<R> {
        R read(CallResult result, URI server);
    }
}
