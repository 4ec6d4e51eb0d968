// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.watch;

import java.util.Optional;

/**
 * Watches each call of a bus, one HTTP request and its answer: the place for a span of a trace and for metrics. What it is
 * told holds nothing personal and nothing of what a message says.
 *
 * <pre>{@code
 * CallWatch watch = call -> {
 *     Span span = tracer.spanBuilder(call.method() + " " + call.template()).setSpanKind(CLIENT).startSpan();
 *     return CallWatch.watched(traceparentOf(span), end -> {
 *         end.fault().ifPresent(fault -> span.setAttribute("error.type", fault.code()));
 *         span.end();
 *     });
 * };
 * }</pre>
 *
 * <p>Implementations are safe for use by several threads, do not block, and do not throw; where one throws, the call goes on
 * unwatched, and a warning is logged.
 */
@FunctionalInterface
public interface CallWatch {

    /** A call that is watched. */
    interface Watched {

        /**
         * The context of the trace, which is sent along as the header {@code traceparent} and reaches the receiver.
         *
         * @return the value by the W3C's recommendation, or nothing; anything else is not sent
         */
        Optional<String> traceparent();

        /**
         * Takes note of how the call ended.
         *
         * @param end how
         */
        void ended(CallEnd end);
    }

    /** What is done at the end of a call. */
    @FunctionalInterface
    interface Ending {

        /**
         * Takes note of how the call ended.
         *
         * @param end how
         */
        void ended(CallEnd end);
    }

    /**
     * A call begins; nothing of it has left.
     *
     * @param call what is about to be done
     * @return what watches this call
     */
    Watched begins(WatchedCall call);

    /**
     * Watches nothing.
     *
     * @return the watch that is used unless another is set
     */
    static CallWatch nothing() {
        return call -> watched(Optional.empty(), end -> {});
    }

    /**
     * Makes what watches one call.
     *
     * @param traceparent the context of the trace, if there is one
     * @param ending what is done at its end
     * @return what watches the call
     */
    static Watched watched(Optional<String> traceparent, Ending ending) {
        return new Watched() {
            @Override
            public Optional<String> traceparent() {
                return traceparent;
            }

            @Override
            public void ended(CallEnd end) {
                ending.ended(end);
            }
        };
    }
}
