// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.message.MessageId;

/** A message on its way, in memory; whoever runs it may change it. */
final class Parcel {

    final MessageId id;
    final Address address;
    final String lane;
    final Instant enqueuedAt;

    /** By which the store tells it from another message under the same id; empty for one that came out of the store. */
    final byte[] fingerprint;

    final CompletableFuture<Outcome<Answer>> settled = new CompletableFuture<>();

    /** Completed when it is on the disk; with false if its id was there before. */
    volatile CompletableFuture<Boolean> stored = CompletableFuture.completedFuture(true);

    /** The message itself until it is stored, or first sent if that is at once; afterwards it is read from the store. */
    volatile Optional<OutgoingMessage> message;

    volatile Standing standing;

    /** By what right this node runs it. */
    volatile Lease lease = Lease.SOLE;

    /** Before this nothing is done with it: an attempt of an outbox that was closed may still be under way. */
    volatile Instant rest = Instant.MIN;

    /** How often it was sent or asked about, as far as is known here; the first time is free. */
    int tries;

    Parcel(OutboxEntry entry, Optional<OutgoingMessage> message) {
        this.id = entry.id();
        this.address = entry.address();
        this.lane = lane(entry.id(), entry.caseId());
        this.enqueuedAt = entry.enqueuedAt();
        this.message = message;
        this.fingerprint = message.map(Fingerprint::of).orElseGet(() -> new byte[0]);
        this.standing = Standing.of(entry);
    }

    /** A message that is handed in now. */
    static Parcel of(OutgoingMessage message, Instant now) {
        return new Parcel(
                new OutboxEntry(
                        message.messageId(),
                        message.address(),
                        message.caseId(),
                        OutboxState.PENDING,
                        0,
                        message.body().length,
                        now,
                        now,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Optional.of(message));
    }

    /** What keeps messages in order; one without a case has a lane of its own, and no case's lane has such a name. */
    static String lane(MessageId id, Optional<String> caseId) {
        return caseId.map(c -> "case " + c).orElse("message " + id);
    }

    /** What the bus is asked about it. */
    Question question() {
        return new Question(id, address, standing.ticket().orElse(""));
    }
}
