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
    private final Clock clock;

    Road(SecurityServers servers, HttpTransport transport, Clock clock) {
        this.servers = servers;
        this.transport = transport;
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
        return servers.through(server -> {
            boolean late = !clock.instant().isBefore(deadline);
            R end = reading.read(transport.call(call.apply(server), deadline), server);
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
        return servers.through(server -> {
            boolean late = !clock.instant().isBefore(deadline);
            CallResult end = transport.fetch(call.apply(server), deadline, place.sink(), place.most());
            Optional<Fault> fault = why.apply(end);
            boolean begun = end instanceof CallResult.Uncertain;
            return new SecurityServers.Trial<>(fault, late || begun ? Sign.UNTOLD : Sign.ofFetch(fault));
        });
    }

    HttpTransport transport() {
        return transport;
    }

    /** What the end of an attempt means. */
    interface Reading<R> {
        R read(CallResult result, URI server);
    }
}
