// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.util.Optional;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.http.CallResult;
import lv.vienreiz.exchange.http.HttpReply;
import lv.vienreiz.message.MessageId;

/** Tells from the end of any call whether the provider was reached. */
final class RawAnswers {

    private RawAnswers() {}

    static RawResult read(CallResult result, MessageId id) {
        if (result instanceof CallResult.NotLeft notLeft) {
            return new RawResult.NotLeft(notLeft.fault(), true);
        }
        if (result instanceof CallResult.Uncertain uncertain) {
            return new RawResult.Uncertain(uncertain.fault());
        }
        HttpReply reply = ((CallResult.Answered) result).reply();
        Optional<Fault> strange = Replies.strange(reply, id, false);
        if (strange.isPresent()) {
            return new RawResult.Uncertain(strange.get());
        }
        Optional<BusError> error = BusError.in(reply);
        if (error.isPresent()) {
            return ofBus(error.get());
        }
        return reply.field("X-Road-Id").isPresent()
                ? new RawResult.Answered(new RawResponse(reply))
                : ofMiddlebox(reply, id);
    }

    private static RawResult ofBus(BusError error) {
        return switch (Verdict.of(error)) {
            case REJECTED -> new RawResult.NotLeft(error.fault(), false);
            case NOT_SENT, NOT_SENT_FOR_LONG -> new RawResult.NotLeft(error.fault(), true);
            case IN_DOUBT -> new RawResult.Uncertain(error.fault());
        };
    }

    /** What stands before the security server may refuse a request; what it says of success is not believed. */
    private static RawResult ofMiddlebox(HttpReply reply, MessageId id) {
        int status = reply.status();
        if (status < 400) {
            return new RawResult.Uncertain(Replies.strange(reply, id, true).orElseThrow());
        }
        Fault fault = Replies.told(reply);
        return switch (status) {
            case 408 -> new RawResult.Uncertain(fault);
            case 425, 429 -> new RawResult.NotLeft(fault, true);
            default -> status < 500 ? new RawResult.NotLeft(fault, false) : new RawResult.Uncertain(fault);
        };
    }
}
