// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.http.CallResult;
import lv.vienreiz.exchange.http.HttpReply;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.message.MessageId;

/**
 * Tells from the end of a call whether a file arrived. A file that arrived has no effect until its message comes, and one
 * that arrives again is the same file; so whatever is not certain counts as not sent.
 */
final class FileAnswers {

    private static final Duration A_WHILE = Duration.ofMinutes(1);

    private FileAnswers() {}

    static Outcome<Answer> sent(CallResult result, MessageId id, Instant now) {
        if (result instanceof CallResult.NotLeft notLeft) {
            return new Outcome.NotSent<>(id, notLeft.fault(), now);
        }
        if (result instanceof CallResult.Uncertain uncertain) {
            return new Outcome.NotSent<>(id, uncertain.fault(), now);
        }
        HttpReply reply = ((CallResult.Answered) result).reply();
        Optional<BusError> error = BusError.in(reply);
        if (error.isPresent()) {
            Fault fault = error.get().fault();
            return Verdict.of(error.get()) == Verdict.REJECTED
                    ? new Outcome.Rejected<>(id, fault)
                    : new Outcome.NotSent<>(id, fault, RetryAfter.notBefore(now.plus(A_WHILE), reply, now));
        }
        return Replies.strange(reply, id, isGood(reply))
                .<Outcome<Answer>>map(fault -> new Outcome.NotSent<>(id, fault, RetryAfter.notBefore(now, reply, now)))
                .orElseGet(() -> ofProvider(reply, id, now));
    }

    private static boolean isGood(HttpReply reply) {
        return reply.status() == 200 || reply.status() == 201 || reply.status() == 204;
    }

    private static Outcome<Answer> ofProvider(HttpReply reply, MessageId id, Instant now) {
        if (isGood(reply)) {
            return new Outcome.Delivered<>(id, Replies.answer(reply));
        }
        Fault fault = Replies.told(reply);
        return switch (reply.status()) {
            case 400, 401, 403, 404, 405, 409, 410, 411, 413, 414, 415, 422 -> new Outcome.Rejected<>(id, fault);
            default ->
                new Outcome.NotSent<>(id, fault, RetryAfter.of(reply, now).orElse(now.plus(A_WHILE)));
        };
    }

    /** Why a file could not be fetched; nothing if it is there. */
    static Optional<Fault> fetched(CallResult result, MessageId id) {
        if (result instanceof CallResult.NotLeft notLeft) {
            return Optional.of(notLeft.fault());
        }
        if (result instanceof CallResult.Uncertain uncertain) {
            return Optional.of(uncertain.fault());
        }
        HttpReply reply = ((CallResult.Answered) result).reply();
        Optional<Fault> failed =
                BusError.in(reply).map(BusError::fault).or(() -> Replies.strange(reply, id, reply.status() == 200));
        return failed.isPresent() || reply.status() == 200 ? failed : Optional.of(Replies.told(reply));
    }
}
