// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Fault.Origin;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.http.CallResult;
import lv.vienreiz.exchange.http.HttpReply;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.message.MessageId;

/** Tells from the end of a PUT whether the message was executed. */
final class PutAnswers {

    private static final Duration UNTIL_MENDED = Duration.ofMinutes(5);
    static final String FILES_MISSING = "provider.files_missing";

    private static final Duration UNTIL_LESS_BUSY = Duration.ofMinutes(1);

    private final Clock clock;

    PutAnswers(Clock clock) {
        this.clock = clock;
    }

    Outcome<Answer> read(CallResult result, MessageId id) {
        if (result instanceof CallResult.NotLeft notLeft) {
            return new Outcome.NotSent<>(id, notLeft.fault(), clock.instant());
        }
        if (result instanceof CallResult.Uncertain uncertain) {
            return new Outcome.InDoubt<>(id, uncertain.fault());
        }
        return read(((CallResult.Answered) result).reply(), id);
    }

    private Outcome<Answer> read(HttpReply reply, MessageId id) {
        Optional<Fault> strange = Replies.strange(reply, id, false);
        if (strange.isPresent()) {
            return new Outcome.InDoubt<>(id, strange.get(), named(reply));
        }
        Optional<BusError> error = BusError.in(reply);
        return error.isPresent() ? ofBus(error.get(), reply, id) : ofProvider(reply, id);
    }

    private Outcome<Answer> ofBus(BusError error, HttpReply reply, MessageId id) {
        Fault fault = error.fault();
        Instant now = clock.instant();
        return switch (Verdict.of(error)) {
            case REJECTED -> new Outcome.Rejected<>(id, fault);
            case NOT_SENT -> new Outcome.NotSent<>(id, fault, RetryAfter.notBefore(now, reply, now));
            case NOT_SENT_FOR_LONG ->
                new Outcome.NotSent<>(id, fault, RetryAfter.notBefore(now.plus(UNTIL_MENDED), reply, now));
            case IN_DOUBT -> new Outcome.InDoubt<>(id, fault, named(reply));
        };
    }

    private Outcome<Answer> ofProvider(HttpReply reply, MessageId id) {
        Fault fault = Replies.told(reply);
        return switch (reply.status()) {
            case 200, 201 -> delivered(reply, id);
            case 202 -> new Outcome.InDoubt<>(id, Fault.of(Origin.PROVIDER, "provider.in_progress"), named(reply));
            case 409 -> new Outcome.Rejected<>(id, Fault.of(Origin.PROVIDER, "provider.id_reused"));
            case 424 ->
                new Outcome.NotSent<>(
                        id,
                        Fault.of(Origin.PROVIDER, FILES_MISSING),
                        named(reply).orElse(clock.instant()));
            case 408 -> new Outcome.InDoubt<>(id, fault, named(reply));
            case 410 ->
                Replies.isAnswerGone(reply)
                        ? new Outcome.InDoubt<>(id, fault, named(reply))
                        : new Outcome.Rejected<>(id, fault);
            case 425, 429 ->
                new Outcome.NotSent<>(
                        id, fault, named(reply).orElse(clock.instant().plus(UNTIL_LESS_BUSY)));
            case 503 ->
                named(reply)
                        .<Outcome<Answer>>map(moment -> new Outcome.NotSent<>(id, fault, moment))
                        .orElseGet(() -> new Outcome.InDoubt<>(id, fault));
            default ->
                reply.status() >= 400 && reply.status() < 500
                        ? new Outcome.Rejected<>(id, fault)
                        : new Outcome.InDoubt<>(id, fault, named(reply));
        };
    }

    private static Outcome<Answer> delivered(HttpReply reply, MessageId id) {
        return Replies.strange(reply, id, true)
                .<Outcome<Answer>>map(fault -> new Outcome.InDoubt<>(id, fault))
                .orElseGet(() -> new Outcome.Delivered<>(id, Replies.answer(reply)));
    }

    private Optional<Instant> named(HttpReply reply) {
        return RetryAfter.of(reply, clock.instant());
    }
}
