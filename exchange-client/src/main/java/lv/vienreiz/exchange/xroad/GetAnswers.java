// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.time.Instant;
import java.util.Optional;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.http.CallResult;
import lv.vienreiz.exchange.http.HttpReply;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.message.MessageId;

/** Tells from the end of a GET what the receiver knows of a message. */
final class GetAnswers {

    private GetAnswers() {}

    static Inquiry read(CallResult result, MessageId id, Instant now) {
        if (result instanceof CallResult.NotLeft notLeft) {
            return new Inquiry.NotAnswered(notLeft.fault());
        }
        if (result instanceof CallResult.Uncertain uncertain) {
            return new Inquiry.NotAnswered(uncertain.fault());
        }
        HttpReply reply = ((CallResult.Answered) result).reply();
        Optional<BusError> error = BusError.in(reply);
        if (error.isPresent()) {
            return new Inquiry.NotAnswered(error.get().fault(), RetryAfter.of(reply, now));
        }
        return Replies.strange(reply, id, true)
                .<Inquiry>map(fault -> new Inquiry.NotAnswered(fault, RetryAfter.of(reply, now)))
                .orElseGet(() -> ofProvider(reply, now));
    }

    private static Inquiry ofProvider(HttpReply reply, Instant now) {
        Fault fault = Replies.told(reply);
        return switch (reply.status()) {
            case 200 -> new Inquiry.Executed(Replies.answer(reply));
            case 202 -> new Inquiry.InProgress(RetryAfter.of(reply, now));
            case 404 -> new Inquiry.Unknown();
            case 422 -> new Inquiry.Refused(fault);
            // what is gone may well have been acted upon, so it is no refusal
            default -> new Inquiry.NotAnswered(fault, RetryAfter.of(reply, now));
        };
    }
}
