// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.message.MessageId;

/** Messages over one binding, carried to their end as an outbox does it: by asking, and sending again only what is unknown. */
final class Conversation {

    static final String TYPE = "application/octet-stream";
    static final String SECRET = "Zuzanna-010180-01234";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final BusUnderTest bus;
    final BusBinding binding;
    final Ledger ledger;

    Conversation(BusUnderTest bus, BusBinding binding, Ledger ledger) {
        this.bus = bus;
        this.binding = binding;
        this.ledger = ledger;
    }

    OutgoingMessage message() {
        return message(("{\"name\":\"" + SECRET + "\"}").getBytes(UTF_8));
    }

    OutgoingMessage message(byte[] body) {
        return message(MessageId.random(), body);
    }

    OutgoingMessage message(MessageId id, byte[] body) {
        return new OutgoingMessage(id, bus.address(), TYPE, body, Optional.of("K-2026-17"), Optional.empty());
    }

    static Instant soon() {
        return Instant.now().plus(PATIENCE);
    }

    Outcome<Answer> send(OutgoingMessage message) {
        return binding.send(message, soon());
    }

    /** Sends a message and carries it to its end. */
    Outcome<Answer> carry(OutgoingMessage message) {
        return settle(message, send(message));
    }

    /** Carries a message to its end that was sent already. */
    Outcome<Answer> settle(OutgoingMessage message, Outcome<Answer> first) {
        Instant end = soon();
        Outcome<Answer> outcome = first;
        String ticket = ticket(first);
        while (!isFinished(outcome) && Instant.now().isBefore(end)) {
            if (outcome instanceof Outcome.NotSent) {
                outcome = send(message);
                ticket = ticket(outcome);
                continue;
            }
            bus.goOn(message.messageId());
            Inquiry known = bus.learn(binding, question(message, ticket), soon());
            if (known instanceof Inquiry.Unknown) {
                outcome = send(message);
                ticket = ticket(outcome);
            } else {
                outcome = learned(message.messageId(), known, outcome);
            }
        }
        return outcome;
    }

    private static Outcome<Answer> learned(MessageId id, Inquiry known, Outcome<Answer> before) {
        if (known instanceof Inquiry.Executed executed) {
            return new Outcome.Delivered<>(id, executed.answer());
        }
        if (known instanceof Inquiry.Refused refused) {
            return new Outcome.Rejected<>(id, refused.fault());
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        return before;
    }

    Question question(OutgoingMessage message, String ticket) {
        return new Question(message.messageId(), message.address(), ticket);
    }

    /** Whether a bus has taken the message, and will answer later. */
    static boolean isAccepted(Outcome<Answer> outcome) {
        return outcome instanceof Outcome.InDoubt<Answer> doubt
                && doubt.fault().code().equals(BusBinding.ACCEPTED);
    }

    static String ticket(Outcome<Answer> outcome) {
        return outcome instanceof Outcome.InDoubt<Answer> doubt && isAccepted(outcome)
                ? doubt.fault().reference()
                : "";
    }

    private static boolean isFinished(Outcome<Answer> outcome) {
        return outcome instanceof Outcome.Delivered || outcome instanceof Outcome.Rejected;
    }
}
