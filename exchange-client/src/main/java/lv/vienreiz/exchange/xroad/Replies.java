// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.util.Optional;
import java.util.regex.Pattern;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Fault.Origin;
import lv.vienreiz.exchange.http.HttpReply;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.message.MessageId;

/** What answers to both verbs have in common. */
final class Replies {

    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private Replies() {}

    /** An answer must name our message; only a failure may leave the name out. */
    static Optional<Fault> strange(HttpReply reply, MessageId messageId, boolean mustBeNamed) {
        Optional<String> named = reply.field("X-Road-Id");
        if (named.isEmpty()) {
            return mustBeNamed ? Optional.of(Fault.of(Origin.BUS, "bus.answer_without_id")) : Optional.empty();
        }
        return named.get().equals(messageId.value())
                ? Optional.empty()
                : Optional.of(Fault.of(Origin.BUS, "bus.answer_of_another_message"));
    }

    static Answer answer(HttpReply reply) {
        String reference = reply.field("X-Road-Request-Id")
                .filter(id -> REFERENCE.matcher(id).matches())
                .orElse("");
        return new Answer(reply.contentType(), reply.body(), reference);
    }

    /** Whether the receiver says that it acted on the message, and no longer keeps what it answered. */
    static boolean isAnswerGone(HttpReply reply) {
        return reply.status() == 410
                && JsonErrors.read(reply.body())
                        .filter(problem -> problem.rawCode().equals("urn:vienreiz:problem:answer-gone"))
                        .isPresent();
    }

    /** Security servers name the message in whatever a provider answers; what does not was said by something in between. */
    static Fault told(HttpReply reply) {
        if (isAnswerGone(reply)) {
            return Fault.of(Origin.PROVIDER, "provider.answer_gone");
        }
        return reply.field("X-Road-Id").isPresent()
                ? Fault.of(Origin.PROVIDER, "provider.http_" + reply.status())
                : Fault.of(Origin.TRANSPORT, "transport.middlebox.http_" + reply.status());
    }
}
