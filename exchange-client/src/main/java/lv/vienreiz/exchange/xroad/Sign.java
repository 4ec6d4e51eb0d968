// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.util.Optional;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Fault.Origin;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.spi.Inquiry;

/** What the end of one attempt tells about the security server that made it, and whether another one may try. */
enum Sign {
    /** The server did its part. */
    WELL,
    /** The server failed, and provably passed nothing on: another may try. */
    FAILED_UNSENT,
    /** The server failed, and may have passed the request on: nobody else may try. */
    FAILED_PERHAPS_SENT,
    /** Nothing is learnt about the server, and nobody else may try. */
    UNTOLD;

    boolean isOfFailure() {
        return this == FAILED_UNSENT || this == FAILED_PERHAPS_SENT;
    }

    /** Only what was not sent may go elsewhere. */
    static Sign of(Outcome<?> outcome) {
        return outcome.fold(
                delivered -> WELL,
                rejected -> rejected.fault().origin() == Origin.CLIENT ? UNTOLD : WELL,
                notSent -> ofUnsent(notSent.fault()),
                inDoubt -> ofDoubt(inDoubt.fault()));
    }

    /** Asking changes nothing, so whatever a server failed to find out another may try to. */
    static Sign of(Inquiry inquiry) {
        return inquiry instanceof Inquiry.NotAnswered notAnswered ? ofUnanswered(notAnswered.fault()) : WELL;
    }

    private static Sign ofUnanswered(Fault fault) {
        return fault.code().equals("transport.deadline_passed") ? UNTOLD : ofUnsent(fault);
    }

    static Sign ofFetch(Optional<Fault> fault) {
        return fault.map(Sign::ofUnanswered).orElse(WELL);
    }

    static Sign of(MetaAnswer<?> answer) {
        return answer instanceof MetaAnswer.NotTold<?> notTold ? ofUnanswered(notTold.fault()) : WELL;
    }

    static Sign of(RawResult result) {
        if (result instanceof RawResult.NotLeft notLeft) {
            boolean ofClient = notLeft.fault().origin() == Origin.CLIENT;
            return notLeft.worthRepeating() || ofClient ? ofUnsent(notLeft.fault()) : WELL;
        }
        return result instanceof RawResult.Uncertain uncertain ? ofDoubt(uncertain.fault()) : WELL;
    }

    private static Sign ofUnsent(Fault fault) {
        if (isServersOwn(fault)) {
            return FAILED_UNSENT;
        }
        if (fault.origin() == Origin.CLIENT) {
            // a connection that did not come about in time; there is no time left for another
            return fault.code().equals("client.deadline_passed") ? FAILED_PERHAPS_SENT : UNTOLD;
        }
        return WELL;
    }

    private static Sign ofDoubt(Fault fault) {
        return switch (fault.code()) {
            case "transport.connection_lost", "transport.not_http" -> FAILED_PERHAPS_SENT;
            case "transport.deadline_passed", "transport.response_timed_out", "transport.answer_too_large" -> UNTOLD;
            default -> fault.origin() == Origin.TRANSPORT ? FAILED_PERHAPS_SENT : WELL;
        };
    }

    /** Another server may fare better only where this one, or the way to it, is what failed. */
    private static boolean isServersOwn(Fault fault) {
        return fault.origin() == Origin.TRANSPORT
                || (fault.origin() == Origin.BUS && fault.code().startsWith("server.clientproxy."));
    }
}
