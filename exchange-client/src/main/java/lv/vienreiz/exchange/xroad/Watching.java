// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.http.CallResult;
import lv.vienreiz.exchange.http.HttpCall;
import lv.vienreiz.exchange.http.HttpReply;
import lv.vienreiz.exchange.watch.CallEnd;
import lv.vienreiz.exchange.watch.CallWatch;
import lv.vienreiz.exchange.watch.WatchedCall;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a watch of each call, and lets nothing that the watch does disturb one. */
final class Watching {

    private static final Logger LOG = LoggerFactory.getLogger(Watching.class);

    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    /** The only segments below a service that are the same for every message. */
    private static final Set<String> FIXED = Set.of("messages", "attachments");

    private final Optional<CallWatch> watch;
    private final Clock clock;

    Watching(Optional<CallWatch> watch, Clock clock) {
        this.watch = watch;
        this.clock = clock;
    }

    CallResult around(HttpCall call, int resendCount, Function<HttpCall, CallResult> transport) {
        if (watch.isEmpty()) {
            return transport.apply(call);
        }
        CallWatch.Watched watched = begin(watch.get(), facts(call, resendCount));
        Instant begun = clock.instant();
        CallResult result = transport.apply(traced(call, watched));
        end(watched, result, Duration.between(begun, clock.instant()));
        return result;
    }

    private static CallWatch.Watched begin(CallWatch watch, WatchedCall call) {
        try {
            return watch.begins(call);
        } catch (RuntimeException e) {
            warn(e);
            return CallWatch.nothing().begins(call);
        }
    }

    private static HttpCall traced(HttpCall call, CallWatch.Watched watched) {
        Optional<String> traceparent = Optional.empty();
        try {
            traceparent = watched.traceparent();
        } catch (RuntimeException e) {
            warn(e);
        }
        boolean sent = traceparent.isPresent()
                && TRACEPARENT.matcher(traceparent.get()).matches()
                && !call.names("traceparent");
        return sent ? call.with("traceparent", traceparent.get()) : call;
    }

    private static void end(CallWatch.Watched watched, CallResult result, Duration time) {
        CallEnd end;
        if (result instanceof CallResult.Answered answered) {
            HttpReply reply = answered.reply();
            Optional<Fault> fault = BusError.in(reply).map(BusError::fault);
            end = new CallEnd(true, OptionalInt.of(reply.status()), fault, time);
        } else if (result instanceof CallResult.NotLeft notLeft) {
            end = new CallEnd(false, OptionalInt.empty(), Optional.of(notLeft.fault()), time);
        } else {
            Fault fault = ((CallResult.Uncertain) result).fault();
            end = new CallEnd(true, OptionalInt.empty(), Optional.of(fault), time);
        }
        try {
            watched.ended(end);
        } catch (RuntimeException e) {
            warn(e);
        }
    }

    /** The text of the exception is the watch's own, and may hold anything. */
    private static void warn(RuntimeException e) {
        LOG.warn(
                "The watch of calls failed with {}, and the call went on",
                e.getClass().getName());
    }

    private static WatchedCall facts(HttpCall call, int resendCount) {
        URI uri = call.uri();
        String path = uri.getRawPath();
        int service = path.indexOf("/r1/");
        List<String> parts =
                service < 0 ? List.of() : List.of(path.substring(service + 4).split("/", -1));
        return new WatchedCall(
                "xroad-rest",
                call.method(),
                parts.size() < 5 ? path.substring(path.lastIndexOf('/')) : template(parts),
                uri.getHost(),
                uri.getPort() >= 0 ? uri.getPort() : uri.getScheme().equals("https") ? 443 : 80,
                parts.size() < 5 ? Optional.empty() : Optional.of(String.join("/", parts.subList(0, 5))),
                call.field("X-Road-Id"),
                resendCount);
    }

    private static String template(List<String> parts) {
        return "/r1/{service}"
                + parts.subList(5, parts.size()).stream()
                        .map(part -> FIXED.contains(part) ? "/" + part : "/*")
                        .collect(Collectors.joining());
    }
}
